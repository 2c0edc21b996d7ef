import { useTranslations } from 'next-intl';
import { Byline } from '@/components/lists/Byline';
import { ReprintNote } from '@/components/lists/ReprintNote';
import { SourceLink } from '@/components/lists/SourceLink';
import { Chip } from '@/components/ui/Chip';
import { WhenTime } from '@/components/ui/WhenTime';
import type { ArticleView } from '@/lib/domain/articleView';
import type { Filter } from '@/lib/domain/filter';
import { isolateWords } from '@/lib/format';
import { Legend } from './Legend';

/** A story's title, where it comes from and when it appeared, and what its marks mean. */
export function StoryHeading({ article, filter }: { readonly article: ArticleView; readonly filter: Filter }) {
  const t = useTranslations('articles');
  return (
    <header className="mb-6 border-b border-line pb-4">
      <h1 dir="auto" lang="fa" className="text-2xl font-bold">
        {article.title}
      </h1>
      <div className="mt-2 mb-3">
        <Byline
          items={[
            <SourceLink key="source" source={article.source} filter={filter} />,
            article.agency === null || article.agency === article.source.name ? null : (
              <bdi key="agency">{article.agency}</bdi>
            ),
            article.via === null ? null : <span key="via">{t('viaName', { name: isolateWords(article.via) })}</span>,
            <WhenTime key="when" when={article.when} calendar={filter.calendar} />,
            article.reprinting ? (
              <ReprintNote key="reprinting" story={article} reprinting={article.reprinting} filter={filter} />
            ) : null,
            article.demo ? <Chip key="demo">{t('demo')}</Chip> : null,
          ]}
        />
      </div>
      <Legend />
    </header>
  );
}
