import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ListHeading } from '@/components/lists/ListHeading';
import { Stack } from '@/components/lists/Stack';
import { RELATIONS } from '@/components/relations/relationsHref';
import { requireSession } from '@/lib/auth';
import { getSpeakerTopics } from '@/lib/queries/relations/getSpeakerTopics';
import { MatrixCard } from '../../_sections/MatrixCard';
import { speakerSide, topicSide } from '../../_sections/matrixSides';
import { RelationsTabs } from '../../_sections/RelationsTabs';
import { readRelations } from '../../_sections/relationsView';
import { readView, type SearchParams } from '../../_sections/view';

const PATH = RELATIONS.speakers;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('relations'))('speakers.title') };
}

export default async function SpeakerTopicsPage({ searchParams }: { readonly searchParams: SearchParams }) {
  const scope = await requireSession();
  const [view, { show }, t] = await Promise.all([
    readView(searchParams),
    readRelations(scope, searchParams),
    getTranslations('relations'),
  ]);
  const counted = { ...view.filter, unit: 'statements' as const };
  const [matrix, row, column] = await Promise.all([
    getSpeakerTopics(scope, view.filter, view.page),
    speakerSide(counted),
    topicSide(counted),
  ]);
  return (
    <Stack>
      <ListHeading title={t('speakers.title')} note={t('speakers.count', { count: matrix.rowCount })} />
      <RelationsTabs filter={view.filter} current="speakers" />
      <MatrixCard
        {...{ scope, view, counted, matrix, row, column }}
        path={PATH}
        label={t('speakers.label')}
        note={t('speakers.note')}
        of={[]}
        shown={show}
        shareOf="row"
        groups={null}
        paged="rows"
        more={{}}
        taken={{ list: 'speaker-topics' }}
      />
    </Stack>
  );
}
