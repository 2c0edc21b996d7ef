import { getTranslations } from 'next-intl/server';
import { speakerHref } from '@/components/lists/addresses';
import { RankedList } from '@/components/lists/RankedList';
import { SummaryCard } from '@/components/lists/SummaryCard';
import { getPeople } from '@/lib/queries/entities/getPeople';
import { readPeriods } from './readPeriods';
import type { SectionProps } from './sectionProps';

/** The people counted most, each with its course and its change. */
export async function TopPeople({ scope, view, limit }: SectionProps & { readonly limit: number }) {
  const { filter, now } = view;
  const [people, periods, t] = await Promise.all([
    getPeople(scope, filter, 1, now),
    readPeriods(scope, view),
    getTranslations('overview'),
  ]);
  return (
    <SummaryCard title={t('people')} path="/people" filter={filter} more={t('all')}>
      <RankedList
        rows={people.rows.slice(0, limit)}
        kind="speaker"
        filter={filter}
        periods={periods}
        href={(id) => speakerHref(filter, id)}
        colour="var(--series-1)"
      />
    </SummaryCard>
  );
}
