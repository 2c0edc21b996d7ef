import type { Db } from '@/lib/db/client';

const SLUG = 'bench-';

/** The slug of an outlet of a benchmark. */
export const outletSlug = (outlet: number): string => `${SLUG}${outlet}`;

/** Notes outlets with a feed each, switched off. */
export async function addOutlets(db: Db, feedUrls: readonly string[]): Promise<void> {
  const named = feedUrls.map((url, outlet) => ({ id: outletSlug(outlet), host: new URL(url).hostname, url }));
  await db.source.createMany({ data: named.map(({ id, host }) => ({ id, host, name: id, nameEn: id })) });
  await db.feed.createMany({ data: named.map(({ id, host, url }) => ({ sourceId: id, host, url })) });
}

/** Switches their feeds on, due now; those of the catalogue stay off, or outlets in the world would be asked. */
export async function switchOn(db: Db): Promise<void> {
  const own = { sourceId: { startsWith: SLUG } };
  await db.feed.updateMany({ where: own, data: { enabled: true, nextDueAt: new Date() } });
}
