import { z } from 'zod';
import type { Db } from '@/lib/db/client';
import { rows, sql } from '@/lib/db/sql';
import { unfiltered } from '@/lib/domain/filter';
import { addDays, daysInclusive } from '@/lib/domain/tehran';
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

/** Reads the stories a day of the outlets that the filter names, of all where it names none, whatever else it says. */
export async function archiveCoverage(db: Db, { filter, last }: Watched): Promise<ArchiveCoverage> {
  const from = addDays(last, 1 - LEARNT_DAYS);
  const all = { ...unfiltered({ from, to: last }), source: filter.source };
  const counted = countRows({ filter: all, unit: 'stories', of: null, by: 'all', ids: null });
  const found = await rows(
    db,
    dayRow,
    sql`SELECT day - ${from}::date AS at, sum(n)::int AS n FROM (${counted}) r GROUP BY 1`,
  );
  const learnt = Array.from({ length: LEARNT_DAYS }, () => 0);
  for (const { at, n } of found) learnt[at] = n;
  const coverage = learnt.slice(LEARNT_DAYS - daysInclusive(filter.from, last));
  return { coverage, usual: usualCoverage(filter.from, coverage, learnDayFactors(from, learnt)) };
}
