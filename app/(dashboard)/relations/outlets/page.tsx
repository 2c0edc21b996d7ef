import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ListHeading } from '@/components/lists/ListHeading';
import { Stack } from '@/components/lists/Stack';
import { RELATIONS } from '@/components/relations/relationsHref';
import { requireSession } from '@/lib/auth';
import { getOutletTopics } from '@/lib/queries/relations/getOutletTopics';
import { MatrixCard } from '../../_sections/MatrixCard';
import { sourceSide, topicSide } from '../../_sections/matrixSides';
import { RelationsTabs } from '../../_sections/RelationsTabs';
import { readRelations } from '../../_sections/relationsView';
import { readView, type SearchParams } from '../../_sections/view';

const PATH = RELATIONS.outlets;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('relations'))('outlets.title') };
}

export default async function OutletTopicsPage({ searchParams }: { readonly searchParams: SearchParams }) {
  const scope = await requireSession();
  const [view, { show }, t] = await Promise.all([
    readView(searchParams),
    readRelations(scope, searchParams),
    getTranslations('relations'),
  ]);
  const counted = { ...view.filter, unit: 'stories' as const };
  const [matrix, row, column] = await Promise.all([
    getOutletTopics(scope, view.filter, view.page),
    sourceSide(counted),
    topicSide(counted),
  ]);
  return (
    <Stack>
      <ListHeading title={t('outlets.title')} note={t('outlets.count', { count: matrix.rowCount })} />
      <RelationsTabs filter={view.filter} current="outlets" />
      <MatrixCard
        {...{ scope, view, counted, matrix, row, column }}
        path={PATH}
        label={t('outlets.label')}
        note={t('outlets.note')}
        of={[]}
        shown={show}
        shareOf="row"
        groups={null}
        paged="rows"
        more={{}}
        taken={{ list: 'outlet-topics' }}
      />
    </Stack>
  );
}
