import type { Db } from '@/lib/db/client';
import type { Comparison, SeriesOf } from '@/lib/domain/explorer';
import type { Filter } from '@/lib/domain/filter';
import { ofParam, ofParts, type OfOne } from '@/lib/domain/of';
import type { Scope } from '@/lib/domain/scope';
import type { SeriesTrend } from '@/lib/domain/seriesTrend';
import { tehranDay } from '@/lib/domain/tehran';
import { names } from '../entities/names';
import { buckets } from '../filter/buckets';
import { withGaps } from '../filter/gaps';
import { onceAState } from '../onceAState';
import { reader } from '../reader';
import { compareSeries } from './compareSeries';
import { countSeries } from './countSeries';
import { deliveredDays } from './deliveredDays';

const KNOWN_BY_DATABASE: readonly OfOne['kind'][] = ['speaker', 'source', 'phrase', 'reprints'];

/** What the conditions of the series are called, by their address form; unknown ids are missing. */
async function seriesNames(db: Db, ofs: readonly SeriesOf[]): Promise<Record<string, string>> {
  const parts = ofs.flatMap(ofParts);
  const named = await Promise.all(
    KNOWN_BY_DATABASE.map(async (kind) => {
      const own = parts.filter((part) => part.kind === kind);
      if (own.length === 0) return [];
      const called = await names(
        db,
        kind,
        own.map(({ id }) => id),
      );
      return own.flatMap((part) => {
        const name = called.get(part.id);
        return name === undefined ? [] : [[ofParam(part), name] as const];
      });
    }),
  );
  return Object.fromEntries(named.flat());
}

/** Which lines an explorer draws, and with which earlier period. */
interface Explored {
  readonly filter: Filter;
  readonly series: readonly SeriesOf[];
  readonly compare: Comparison;
}

async function explored(db: Db, { filter, series, compare }: Explored, now: Date): Promise<SeriesTrend> {
  const own = buckets(filter, now);
  // The whole is the last of what is counted.
  const ofs: readonly SeriesOf[] = [...series.filter((of) => of !== null), null];
  const [counts, delivered, compared, called] = await Promise.all([
    countSeries(db, filter, ofs, own),
    deliveredDays(db, filter),
    compareSeries(db, { filter, ofs, buckets: own }, compare, now),
    seriesNames(db, ofs),
  ]);
  const counted = (of: SeriesOf) => {
    const at = ofs.indexOf(of);
    return { values: counts[at] ?? [], compared: compared.counts?.[at] ?? null };
  };
  return {
    buckets: withGaps(own, delivered, now),
    series: series.map((of) => ({ of, ...counted(of) })),
    whole: counted(null),
    comparison: compared.comparison,
    names: called,
  };
}

/**
 * What each of the series counts in the filter's unit by bucket, all that the filter selects beside it, and both over the
 * period compared. Series of persons, outlets and so on that the database does not know count nothing and have no name.
 */
export async function getSeries(scope: Scope, lines: Explored, now: Date): Promise<SeriesTrend> {
  const db = reader(scope);
  return onceAState(db, ['series', lines, tehranDay(now)], () => explored(db, lines, now));
}
