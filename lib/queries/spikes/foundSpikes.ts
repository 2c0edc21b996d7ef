import type { Db } from '@/lib/db/client';
import { ofParam } from '@/lib/domain/of';
import type { Spike } from '@/lib/domain/spikes';
import { daysInclusive } from '@/lib/domain/tehran';
import { onceAPast } from '../onceAState';
import { archiveCoverage, type ArchiveCoverage } from './archiveCoverage';
import { detectSpikes, type FoundSpike } from './detectSpikes';
import { readSubjects, splitSubjects, type Subject, type Subjects } from './spikeSubjects';
import { subjectSpikes } from './subjectSpikes';
import type { Watched } from './watchedPeriod';

const keyOf = ({ of, unit }: Subject) => `${ofParam(of)} ${unit}`;

/** The days from index `first` until before index `end` of the watched filter on which a subject rose. */
function risen(
  { counts, unit }: Subject,
  { filter }: Watched,
  { coverage, usual }: ArchiveCoverage,
  [first, end]: readonly [number, number],
): FoundSpike[] {
  const series = {
    from: filter.from,
    counts: coverage.map((_, at) => counts.get(at) ?? 0),
    coverage,
    usual: usual.slice(0, end),
    unit,
  };
  return detectSpikes(series, first);
}

/**
 * The spikes of subjects on the watched days, without their names, oldest first of each. A day is judged by itself and those
 * before it: those before today are judged once a state of them, which is most of the work.
 */
export async function foundSpikes(
  db: Db,
  watched: Watched,
  groups: readonly Subjects[],
): Promise<Omit<Spike, 'name'>[]> {
  const [archive, subjects] = await Promise.all([archiveCoverage(db, watched), readSubjects(db, watched, groups)]);
  const { past, rest } = splitSubjects(groups, watched);
  const first = daysInclusive(watched.filter.from, watched.first) - 1;
  const end = archive.coverage.length;
  const today = past && rest ? Math.max(first, daysInclusive(watched.filter.from, rest.from) - 1) : past ? end : first;
  const judged = () =>
    Promise.resolve(new Map(subjects.map((each) => [keyOf(each), risen(each, watched, archive, [first, today])])));
  const before = past
    ? await onceAPast(db, ['found spikes', groups, watched], judged)
    : new Map<string, FoundSpike[]>();
  return subjects.flatMap((each) => {
    const found = [...(before.get(keyOf(each)) ?? []), ...risen(each, watched, archive, [today, end])];
    return subjectSpikes(each, watched, found);
  });
}
