import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { UnitSwitch } from '@/components/charts/Switches';
import { speakerHref } from '@/components/lists/addresses';
import { ListHeading } from '@/components/lists/ListHeading';
import { RankedList } from '@/components/lists/RankedList';
import { Stack } from '@/components/lists/Stack';
import { requireSession } from '@/lib/auth';
import { getPeople } from '@/lib/queries/entities/getPeople';
import { ListCard } from '../_sections/ListCard';
import { PeopleTabs } from '../_sections/PeopleTabs';
import { readPeriods } from '../_sections/readPeriods';
import { readView, type SearchParams } from '../_sections/view';

const PATH = '/people';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people'))('title') };
}

/** Who is named, ranked by the unit of the filter. */
export default async function PeoplePage({ searchParams }: { readonly searchParams: SearchParams }) {
  const scope = await requireSession();
  const [view, t] = await Promise.all([readView(searchParams), getTranslations('people')]);
  const { filter, now, page } = view;
  const [{ rows, ...counts }, periods] = await Promise.all([
    getPeople(scope, filter, page, now),
    readPeriods(scope, view),
  ]);
  return (
    <Stack>
      <ListHeading
        title={t('title')}
        note={t('count', { count: counts.total })}
        action={<UnitSwitch filter={filter} path={PATH} />}
      />
      <PeopleTabs filter={filter} current={PATH} />
      <ListCard scope={scope} view={view} path={PATH} label={t('title')} taken={{ list: 'people' }} {...counts}>
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
