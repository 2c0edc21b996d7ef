import { unfiltered } from '@/lib/domain/filter';
import type { Scope } from '@/lib/domain/scope';
import { addDays, tehranDay } from '@/lib/domain/tehran';
import { pickedTrend } from '@/lib/queries/trends/pickedTrend';

/** Nobody signs in to a benchmark's own database. */
const SCOPE = { userId: '', email: 'reader@example.com', role: 'viewer' } as Scope;

/** How many stories of outlets the chart of the last two days shows now, by the query of the chart itself. */
export async function charted(slugs: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (slugs.length === 0) return new Map();
  const now = new Date();
  const to = tehranDay(now);
  const filter = unfiltered({ from: addDays(to, -1), to });
  const { series } = await pickedTrend(SCOPE, { filter, unit: 'stories', by: 'source' }, { ids: slugs }, now);
  return new Map(series.map(({ id, values }) => [id, values.reduce((sum, value) => sum + value, 0)]));
}
