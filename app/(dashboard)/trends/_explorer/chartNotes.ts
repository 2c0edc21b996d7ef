import { getTranslations } from 'next-intl/server';
import type { ChartNote } from '@/components/charts/lines';
import type { Filter } from '@/lib/domain/filter';
import { occasionsBetween } from '@/lib/domain/occasions/occasions';
import { weekend } from '@/lib/domain/occasions/weekend';
import { addDays, daysInclusive } from '@/lib/domain/tehran';

/** Weekends of a longer period than this would be stripes. */
const MOST_WEEKEND_DAYS = 190;
/** In a chart of weeks only what lasts this many days is wide enough to be marked. */
const LONG = 4;

function weekends({ from, to }: Filter): ChartNote[] {
  if (daysInclusive(from, to) > MOST_WEEKEND_DAYS) return [];
  const days = Array.from({ length: daysInclusive(from, to) }, (_, index) => addDays(from, index));
  // The days carry their weekday themselves.
  return days.flatMap((day) =>
    weekend(day) === 'full' ? [{ from: day, to: day, name: null, kind: 'weekend' as const }] : [],
  );
}

/** The holidays, seasons and weekends that a chart of days marks; of weeks only the longer ones, of months nothing. */
export async function chartNotes(filter: Filter): Promise<ChartNote[]> {
  if (filter.interval === 'month') return [];
  const t = await getTranslations('occasions');
  const occasions = occasionsBetween(filter.from, filter.to)
    .filter(({ from, to }) => filter.interval === 'day' || daysInclusive(from, to) >= LONG)
    .map(({ key, from, to, holiday, uncertain }): ChartNote => ({
      from,
      to,
      name: uncertain ? t('approximate', { name: t(key) }) : t(key),
      kind: holiday ? 'holiday' : 'season',
    }));
  return [...(filter.interval === 'day' ? weekends(filter) : []), ...occasions];
}
