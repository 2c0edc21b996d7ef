import { z } from 'zod';
import type { Db } from '@/lib/db/client';
import { FEED_CATALOGUE } from '@/lib/ingest/outlets/feedCatalogue';
import { sourceByName } from '@/lib/ingest/outlets/source';

const SETTING = 'catalogue';
const offeredSchema = z.array(z.string()).catch([]);

/**
 * Offers the feeds that come with Rasad, switched off; those that were offered before are not offered again, so that one
 * that was removed stays away. Answers how many are new.
 */
export async function offerCatalogue(db: Db): Promise<number> {
  return db.$transaction(async (tx) => {
    const setting = await tx.setting.findUnique({ where: { key: SETTING } });
    const offered = new Set(offeredSchema.parse(setting?.value ?? []));
    const fresh = FEED_CATALOGUE.filter(({ url }) => !offered.has(url));
    if (fresh.length === 0) return 0;
    const outlets = new Map(fresh.flatMap(({ outlet }) => sourceByName(outlet) ?? []).map((one) => [one.slug, one]));
    await tx.source.createMany({
      data: [...outlets.values()].map(({ slug, ...source }) => ({ id: slug, ...source })),
      skipDuplicates: true,
    });
    const feeds = fresh.filter(({ outlet }) => outlets.has(outlet));
    const { count } = await tx.feed.createMany({
      data: feeds.map(({ outlet, url, found }) => ({ sourceId: outlet, url, found, host: new URL(url).hostname })),
      skipDuplicates: true,
    });
    const value = [...offered, ...fresh.map(({ url }) => url)];
    await tx.setting.upsert({ where: { key: SETTING }, create: { key: SETTING, value }, update: { value } });
    return count;
  });
}
