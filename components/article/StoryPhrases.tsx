import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { articleHref, wordsHref } from '@/components/lists/addresses';
import { Card } from '@/components/ui/Card';
import { SearchIcon } from '@/components/ui/icons';
import { Num } from '@/components/ui/Num';
import type { ArticleView } from '@/lib/domain/articleView';
import type { Filter } from '@/lib/domain/filter';

/** The key phrases of a story: each opens its places in the text; beside it a search for its words in all stories. */
export function StoryPhrases({ article, filter }: { readonly article: ArticleView; readonly filter: Filter }) {
  const t = useTranslations('articles');
  if (article.phrases.length === 0) return null;
  return (
    <Card id="phrases" title={t('phrases')}>
      <ul data-rows aria-label={t('phrases')} className="divide-y divide-line">
        {article.phrases.map(({ key, surface, evidence }) => (
          <li key={key} className="flex items-center gap-2 py-1 leading-snug">
            <Link
              href={articleHref(filter, article.id, { phrase: key })}
              prefetch={false}
              className="group flex min-w-0 flex-1 items-baseline justify-between gap-3 py-0.5"
            >
              <bdi lang="fa" className="text-accent group-hover:underline">
                {surface}
              </bdi>{' '}
              <span className="shrink-0 text-sm text-muted group-hover:text-accent" title={t('places')}>
                <Num value={evidence.length} />
                <span className="sr-only"> {t('places')}</span>
              </span>
            </Link>{' '}
            <Link
              href={wordsHref(filter, surface)}
              prefetch={false}
              title={t('searchWords')}
              className="grid size-7 shrink-0 place-items-center rounded-control text-muted hover:bg-ground hover:text-accent"
            >
              <SearchIcon />
              <span className="sr-only">
                {t('searchWords')}: <bdi lang="fa">{surface}</bdi>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
