import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { UnitSwitch } from '@/components/charts/Switches';
import { sourceHref } from '@/components/lists/addresses';
import { ListHeading } from '@/components/lists/ListHeading';
import { RankedList } from '@/components/lists/RankedList';
import { Stack } from '@/components/lists/Stack';
import { requireSession } from '@/lib/auth';
import { getSources } from '@/lib/queries/entities/getSources';
import { ListCard } from '../_sections/ListCard';
import { readPeriods } from '../_sections/readPeriods';
import { silentSources } from '../_sections/silentSources';
import { readView, type SearchParams } from '../_sections/view';

const PATH = '/sources';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('sources'))('title') };
}

/** The outlets, ranked by the unit of the filter, and which of them fell silent. */
export default async function SourcesPage({ searchParams }: { readonly searchParams: SearchParams }) {
  const scope = await requireSession();
  const [view, t] = await Promise.all([readView(searchParams), getTranslations('sources')]);
  const { filter, now } = view;
  const [ranked, periods, silent] = await Promise.all([
    getSources(scope, filter, now),
    readPeriods(scope, view),
    silentSources(scope, now),
  ]);
  const rows = ranked.map((row) => (silent.has(row.id) ? { ...row, role: t('silent') } : row));
  return (
    <Stack>
      <ListHeading
        title={t('title')}
        note={t('count', { count: rows.length })}
        action={<UnitSwitch filter={filter} path={PATH} />}
      />
      <ListCard
        scope={scope}
        view={view}
        path={PATH}
        label={t('title')}
        taken={{ list: 'sources' }}
        total={rows.length}
        page={1}
        pageSize={rows.length}
      >
        <RankedList
          rows={rows}
          kind="source"
          filter={filter}
          periods={periods}
          href={(slug) => sourceHref(filter, slug)}
          colour="var(--series-6)"
          bars
        />
      </ListCard>
    </Stack>
  );
}
