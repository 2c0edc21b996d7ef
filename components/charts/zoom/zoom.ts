import { defaultInterval } from '@/lib/domain/fitInterval';
import type { Days, Filter } from '@/lib/domain/filter';
import { INTERVALS, type Interval } from '@/lib/domain/filterChoices';
import type { MoreParams } from '@/lib/domain/filterParams';
import { daysInclusive } from '@/lib/domain/tehran';

/** The param that keeps the periods from which one zoomed in, oldest first. */
const BACK = 'back';
/** The form of a day; whether there is such a day is for the filter to say. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** So many steps lead back one by one. */
const MOST_STEPS = 8;
/** Fewer buckets than this make no line: then a finer interval takes over. */
const FEWEST_BUCKETS = 6;
const DAYS_PER_BUCKET: Readonly<Record<Interval, number>> = { day: 1, week: 7, month: 29 };

function zoomedInterval(interval: Interval, { from, to }: Days): Interval {
  return daysInclusive(from, to) / DAYS_PER_BUCKET[interval] >= FEWEST_BUCKETS ? interval : defaultInterval(from, to);
}

/** Where a zoom starts from: the screen's path and params, and what its view depends on the period for. */
export interface ZoomStart {
  readonly path: string;
  readonly params: URLSearchParams;
  readonly filter: Filter;
  /** Params that a zoom states, such as the lines that count most before it. */
  readonly pinned?: MoreParams;
}

/** The address of the same screen over a part of its period; remembers the period, so that a link leads back. */
export function zoomAddress({ path, params, filter, pinned = {} }: ZoomStart, days: Days): string {
  const next = new URLSearchParams(params);
  for (const [key, value] of Object.entries(pinned)) {
    next.delete(key);
    for (const each of [value].flat()) next.append(key, each);
  }
  const steps = [...params.getAll(BACK), `${filter.from}_${filter.to}_${filter.interval}`].slice(-MOST_STEPS);
  for (const key of [BACK, 'page', 'since']) next.delete(key);
  next.set('from', days.from);
  next.set('to', days.to);
  next.set('interval', zoomedInterval(filter.interval, days));
  for (const step of steps) next.append(BACK, step);
  return `${path}?${next.toString()}`;
}

/** The period from which one zoomed in last and the address that leads there; null when there is none. */
export function wayBack(path: string, params: URLSearchParams): (Days & { readonly href: string }) | null {
  const steps = params.getAll(BACK);
  const [from, to, interval] = steps.at(-1)?.split('_') ?? [];
  const known = INTERVALS.find((each) => each === interval);
  if (!known || from === undefined || to === undefined || !DAY.test(from) || !DAY.test(to)) return null;
  const next = new URLSearchParams(params);
  for (const key of [BACK, 'page', 'since']) next.delete(key);
  next.set('from', from);
  next.set('to', to);
  next.set('interval', known);
  for (const step of steps.slice(0, -1)) next.append(BACK, step);
  return { from, to, href: `${path}?${next.toString()}` };
}
