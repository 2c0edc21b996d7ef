import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { articleHref, speakerHref, topicHref } from '@/components/lists/addresses';
import { Card } from '@/components/ui/Card';
import { Num } from '@/components/ui/Num';
import type { ArticleView } from '@/lib/domain/articleView';
import type { Filter } from '@/lib/domain/filter';
import { StoryPhrases } from './StoryPhrases';
import { webAddress } from './webAddress';

/** The facts of a story beside it: who is named how often, which topics and key phrases, where it stands on the web. */
export function StoryFacts({ article, filter }: { readonly article: ArticleView; readonly filter: Filter }) {
  const t = useTranslations('articles');
  const topic = useTranslations('topics');
  const original = webAddress(article.url);
  return (
    <>
      {article.people.length > 0 ? (
        <Card id="people" title={t('people')}>
          <ul data-rows className="divide-y divide-line">
            {article.people.map(({ id, name, role, mentions }) => (
              <li key={id} className="flex items-baseline justify-between gap-3 py-1.5 leading-snug">
                <span className="min-w-0">
                  <Link
                    href={speakerHref(filter, id)}
                    prefetch={false}
                    className="font-medium text-accent hover:underline"
                  >
                    <bdi>{name}</bdi>
                  </Link>{' '}
                  {role === null ? null : (
                    <span className="block text-sm text-muted">
                      <bdi>{role}</bdi>
                    </span>
                  )}
                </span>
                <Link
                  href={articleHref(filter, article.id, { who: id })}
                  prefetch={false}
                  title={t('references')}
                  className="shrink-0 text-sm text-muted hover:text-accent hover:underline"
                >
                  <Num value={mentions.length} />
                  <span className="sr-only"> {t('references')}</span>
                </Link>
              </li>
            ))}
          </ul>
        </Card>
      ) : null}
      {article.topics.length > 0 ? (
        <Card title={t('topics')}>
          <ul className="flex flex-wrap gap-x-4 gap-y-1">
            {article.topics.map(({ slug }) => (
              <li key={slug}>
                <Link href={topicHref(filter, slug)} prefetch={false} className="text-accent hover:underline">
                  {topic(slug)}
                </Link>
              </li>
            ))}
          </ul>
        </Card>
      ) : null}
      <StoryPhrases article={article} filter={filter} />
      {original === null ? null : (
        <Card title={t('original')}>
          <a
            href={original.href}
            rel="noopener noreferrer nofollow"
            target="_blank"
            className="text-accent hover:underline"
          >
            {t('openOriginal')} <bdi dir="ltr">{original.host}</bdi>
          </a>
        </Card>
      )}
    </>
  );
}
