import type { Movers } from '@/lib/domain/rows/movers';
import type { Scope } from '@/lib/domain/scope';
import { getMovers } from '@/lib/queries/trends/getMovers';
import { topicNames } from './topicNames';
import type { View } from './view';

/** The topics that rise and fall, called as the reader calls them. */
export async function topicMovers(scope: Scope, { filter, now }: View): Promise<Movers> {
  const [movers, name] = await Promise.all([getMovers(scope, filter, 'topic', now), topicNames()]);
  const named = (rows: Movers['rising']) => rows.map((row) => ({ ...row, name: name(row.id) }));
  return { ...movers, rising: named(movers.rising), falling: named(movers.falling) };
}
