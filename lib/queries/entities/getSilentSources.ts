import type { Scope } from '@/lib/domain/scope';
import { reader } from '../reader';
import { paceOfOutlets } from './outletHealth';

/** The slugs of outlets whose feeds are on and from which nothing came for longer than usual at this time of day. */
export async function getSilentSources(scope: Scope, now: Date): Promise<ReadonlySet<string>> {
  const db = reader(scope);
  const watched = await db.source.findMany({ where: { feeds: { some: { enabled: true } } }, select: { id: true } });
  if (watched.length === 0) return new Set();
  const paces = await paceOfOutlets(
    db,
    watched.map(({ id }) => id),
    now,
  );
  return new Set([...paces].flatMap(([slug, { missed }]) => (missed === null ? [] : [slug])));
}
