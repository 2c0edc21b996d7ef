import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ListHeading } from '@/components/lists/ListHeading';
import { StatementList } from '@/components/lists/StatementList';
import { Stack } from '@/components/lists/Stack';
import { requireSession } from '@/lib/auth';
import { getStatements } from '@/lib/queries/entities/getStatements';
import { ListCard } from '../_sections/ListCard';
import { readView, type SearchParams } from '../_sections/view';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('statements'))('title') };
}

export default async function StatementsPage({ searchParams }: { readonly searchParams: SearchParams }) {
  const scope = await requireSession();
  const [view, t] = await Promise.all([readView(searchParams), getTranslations('statements')]);
  const { rows, ...counts } = await getStatements(scope, view.filter, null, view.page);
  return (
    <Stack>
      <ListHeading title={t('title')} note={t('count', { count: counts.total })} />
      <ListCard
        scope={scope}
        view={view}
        path="/statements"
        label={t('title')}
        taken={{ list: 'statements' }}
        {...counts}
      >
        <StatementList rows={rows} filter={view.filter} />
      </ListCard>
    </Stack>
  );
}
