import { z } from 'zod';
import type { Db } from '@/lib/db/client';
import { rows, sql } from '@/lib/db/sql';
import { unfiltered, type Filter } from '@/lib/domain/filter';
import { addDays, daysInclusive, tehranDay } from '@/lib/domain/tehran';
import { splitAtToday } from '../filter/splitAtToday';
import { onceAPast } from '../onceAState';
import { countRows } from '../trends/countRows';
import { learnDayFactors } from './dayFactors';
import { usualCoverage } from './usualCoverage';
import type { DailyCounts } from './detectSpikes';
import type { Watched } from './watchedPeriod';

/** How many days weekdays and holidays are learnt from; two years have each lunar holiday twice. */
const LEARNT_DAYS = 730;

const dayRow = z.object({ at: z.number(), n: z.number() });

/** What the outlets delivered, one value a day of the watched filter, and what they usually do. */
export type ArchiveCoverage = Pick<DailyCounts, 'coverage' | 'usual'>;

/** Stories a day from the ISO Tehran day `from` on, `length` days; days out of the filter's period have none. */
async function storiesADay(db: Db, filter: Filter, from: string, length: number): Promise<number[]> {
  const counted = countRows({ filter, unit: 'stories', of: null, by: 'all', ids: null });
  const found = await rows(
    db,
    dayRow,
    sql`SELECT day - ${from}::date AS at, sum(n)::int AS n FROM (${counted}) r GROUP BY 1`,
  );
  const days = Array.from({ length }, () => 0);
  for (const { at, n } of found) days[at] = n;
  return days;
}

/**
 * Reads the stories a day of the outlets that the filter names, of all where it names none, whatever else it says. What is
 * usual is learnt from complete days: today has not delivered all, and teaches nothing.
 */
export async function archiveCoverage(db: Db, { filter, last }: Watched): Promise<ArchiveCoverage> {
  const from = addDays(last, 1 - LEARNT_DAYS);
  const watched = LEARNT_DAYS - daysInclusive(filter.from, last);
  const all = { ...unfiltered({ from, to: last }), source: filter.source };
  const { past, rest } = splitAtToday(all, null, tehranDay(new Date()));
  const complete = async (part: Filter): Promise<ArchiveCoverage> => {
    const learnt = await storiesADay(db, part, from, LEARNT_DAYS);
    const coverage = learnt.slice(watched);
    return { coverage, usual: usualCoverage(filter.from, coverage, learnDayFactors(from, learnt)) };
  };
  const [before, today] = await Promise.all([
    past && onceAPast(db, ['coverage', past, filter.from, last], () => complete(past)),
    rest && storiesADay(db, rest, from, LEARNT_DAYS),
  ]);
  const { coverage, usual } = before ?? { coverage: [], usual: [] };
  return { coverage: coverage.map((n, at) => n + (today?.[watched + at] ?? 0)), usual };
}
