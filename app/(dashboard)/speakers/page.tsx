import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { speakerHref } from '@/components/lists/addresses';
import { ListHeading } from '@/components/lists/ListHeading';
import { RankedList } from '@/components/lists/RankedList';
import { Stack } from '@/components/lists/Stack';
import { requireSession } from '@/lib/auth';
import { getSpeakers } from '@/lib/queries/entities/getSpeakers';
import { ListCard } from '../_sections/ListCard';
import { PeopleTabs } from '../_sections/PeopleTabs';
import { readPeriods } from '../_sections/readPeriods';
import { readView, type SearchParams } from '../_sections/view';

const PATH = '/speakers';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people'))('speakers') };
}

/** Who speaks, ranked by statements. */
export default async function SpeakersPage({ searchParams }: { readonly searchParams: SearchParams }) {
  const scope = await requireSession();
  const [view, t] = await Promise.all([readView(searchParams), getTranslations('people')]);
  const { now, page } = view;
  const [{ rows, ...counts }, periods] = await Promise.all([
    getSpeakers(scope, view.filter, page, now),
    readPeriods(scope, view),
  ]);
  const filter = { ...view.filter, unit: 'statements' as const };
  return (
    <Stack>
      <ListHeading title={t('speakers')} note={t('speakerCount', { count: counts.total })} />
      <PeopleTabs filter={view.filter} current={PATH} />
      <ListCard scope={scope} view={view} path={PATH} label={t('speakers')} taken={{ list: 'speakers' }} {...counts}>
        <RankedList
          rows={rows}
          kind="speaker"
          filter={filter}
          periods={periods}
          href={(id) => speakerHref(filter, id)}
          colour="var(--series-1)"
          bars
        />
      </ListCard>
    </Stack>
  );
}
