import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ArticleList } from '@/components/lists/ArticleList';
import { ListHeading } from '@/components/lists/ListHeading';
import { Stack } from '@/components/lists/Stack';
import { requireSession } from '@/lib/auth';
import { getArticles } from '@/lib/queries/entities/getArticles';
import { ListCard } from '../_sections/ListCard';
import { readView, type SearchParams } from '../_sections/view';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('articles'))('title') };
}

/** The stories of the filter, newest first. */
export default async function ArticlesPage({ searchParams }: { readonly searchParams: SearchParams }) {
  const scope = await requireSession();
  const [view, t] = await Promise.all([readView(searchParams), getTranslations('articles')]);
  const { rows, ...counts } = await getArticles(scope, view.filter, null, view.page);
  return (
    <Stack>
      <ListHeading title={t('title')} note={t('count', { count: counts.total })} />
      <ListCard scope={scope} view={view} path="/articles" label={t('title')} taken={{ list: 'stories' }} {...counts}>
        <ArticleList rows={rows} filter={view.filter} />
      </ListCard>
    </Stack>
  );
}
