import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Suspense } from 'react';
import { z } from 'zod';
import { ListHeading } from '@/components/lists/ListHeading';
import { StatementList } from '@/components/lists/StatementList';
import { Stack } from '@/components/lists/Stack';
import { Skeleton } from '@/components/ui/Skeleton';
import { requireSession } from '@/lib/auth';
import { getStatements } from '@/lib/queries/entities/getStatements';
import { CarriedStatements } from '../_sections/CarriedStatements';
import { ListCard } from '../_sections/ListCard';
import { StatementOrder } from '../_sections/StatementOrder';
import { readView, type SearchParams } from '../_sections/view';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('statements'))('title') };
}

const order = z.enum(['newest', 'carried']).catch('newest');

/** The statements of the filter, newest first or the most carried first. */
export default async function StatementsPage({ searchParams }: { readonly searchParams: SearchParams }) {
  const scope = await requireSession();
  const [view, asked, t] = await Promise.all([readView(searchParams), searchParams, getTranslations('statements')]);
  if (order.parse(asked['order']) === 'carried') {
    return (
      <Stack>
        <ListHeading title={t('title')} />
        <StatementOrder filter={view.filter} current="carried" />
        <Suspense fallback={<Skeleton className="h-96 rounded-card" />}>
          <CarriedStatements scope={scope} view={view} />
        </Suspense>
      </Stack>
    );
  }
  const { rows, ...counts } = await getStatements(scope, view.filter, null, view.page);
  return (
    <Stack>
      <ListHeading title={t('title')} note={t('count', { count: counts.total })} />
      <StatementOrder filter={view.filter} current="newest" />
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
