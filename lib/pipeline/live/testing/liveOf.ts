import type { Db } from '@/lib/db/client';
import { extractStory } from '@/lib/ingest/formats/html/extractStory';
import { createFetcher } from '@/lib/ingest/fetch/fetcher';
import { createRobots } from '@/lib/ingest/fetch/robots';
import type { Live } from '../live';

/** What the steps work with, for tests: may ask the given hosts of this machine, without a pause between requests. */
export function liveOf(
  db: Db,
  hosts: readonly string[],
  changes: Partial<Live> = {},
): Live & { close(): Promise<void> } {
  const fetcher = createFetcher({ userAgent: 'Rasad/0.1 (+https://rasad.example)', allowedHosts: hosts });
  return {
    db,
    fetcher,
    robots: createRobots(fetcher),
    extract: (html, url) => Promise.resolve(extractStory(html, { url })),
    pauseMs: 0,
    pollSeconds: null,
    now: () => new Date(),
    close: () => fetcher.close(),
    ...changes,
  };
}

/** Adds a feed of an invented outlet that is due now; answers its id. */
export async function addFeed(db: Db, url: string, sourceId = 'avand'): Promise<string> {
  await db.source.createMany({
    data: [{ id: sourceId, name: 'آوندنیوز', nameEn: 'Avand News', host: 'avand.example' }],
    skipDuplicates: true,
  });
  const { id } = await db.feed.create({ data: { sourceId, url, host: new URL(url).hostname, enabled: true } });
  return id;
}
