import { occasionsBetween } from '@/lib/domain/occasions/occasions';
import { addDays } from '@/lib/domain/tehran';
import { median } from './median';

/** How much of an ordinary day's coverage to expect on an ISO Tehran day that was learnt from: 0.4 on a Friday, say. */
export type DayFactor = (day: string) => number;

/** Days before and after a day whose ordinary ones say what was ordinary around it; more than the weeks of Nowruz. */
const AROUND = 21;
/** How many days that say «no difference» a factor has to outvote. */
const PRIOR = 2;

type Kind = 'ordinary' | 'holiday' | 'break';

/** What kind of day each is; those that are not in the map are ordinary. The weeks of Nowruz are a kind of their own. */
function dayKinds(from: string, to: string): ReadonlyMap<string, Kind> {
  const kinds = new Map<string, Kind>();
  for (const { key, holiday, ...days } of occasionsBetween(from, to)) {
    const kind = key === 'nowruz' || key === 'nowruzBreak' ? 'break' : holiday ? 'holiday' : null;
    if (kind === null) continue;
    for (let day = days.from; day <= days.to; day = addDays(day, 1)) {
      if (kinds.get(day) !== 'break') kinds.set(day, kind);
    }
  }
  return kinds;
}

const weekdayOf = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay();

function shrunk(ratios: readonly number[]): number {
  return ratios.length === 0 ? 1 : (ratios.length * median(ratios) + PRIOR) / (ratios.length + PRIOR);
}

/**
 * Learns from the coverage of an archive what weekdays, public holidays and the Nowruz weeks do to it: the median of each
 * kind of day relative to the median of the ordinary days of the six weeks around it. Days without any coverage are gaps and teach nothing.
 * @param from ISO Tehran day of the first value
 * @param coverage stories a day
 */
export function learnDayFactors(from: string, coverage: readonly number[]): DayFactor {
  const days = coverage.map((_, index) => addDays(from, index));
  const kinds = dayKinds(from, addDays(from, Math.max(0, coverage.length - 1)));
  const ordinary = coverage.map((value, at) => (kinds.has(days[at] ?? '') ? 0 : value));
  const around = (at: number) =>
    median(ordinary.slice(Math.max(0, at - AROUND), at + AROUND + 1).filter((value) => value > 0));
  const seen = days.flatMap((day, at) => {
    const value = coverage[at] ?? 0;
    const ratio = value / around(at);
    return ratio > 0 ? [{ weekday: weekdayOf(day), kind: kinds.get(day) ?? 'ordinary', ratio }] : [];
  });
  const weekdays = Array.from({ length: 7 }, (_, weekday) =>
    shrunk(seen.flatMap((each) => (each.kind === 'ordinary' && each.weekday === weekday ? [each.ratio] : []))),
  );
  const ofKind = (kind: Kind) =>
    shrunk(seen.flatMap((each) => (each.kind === kind ? [each.ratio / (weekdays[each.weekday] ?? 1)] : [])));
  const factors = { ordinary: 1, holiday: ofKind('holiday'), break: ofKind('break') };
  return (day) => (weekdays[weekdayOf(day)] ?? 1) * factors[kinds.get(day) ?? 'ordinary'];
}
