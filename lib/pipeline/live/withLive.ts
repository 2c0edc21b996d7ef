import type { Db } from '@/lib/db/client';
import { parseEnv } from '@/lib/env';
import { createFetcher } from '@/lib/ingest/fetch/fetcher';
import { createRobots } from '@/lib/ingest/fetch/robots';
import { extractStory } from '@/lib/ingest/formats/html/extractStory';
import type { Live } from './live';
import { liveSettings } from './settings';

/**
 * Runs what has to fetch within a request of the web server, with the same guard over addresses as the worker's. Pages are
 * read in the same thread: they are few, and their size is limited.
 */
export async function withLive<T>(db: Db, use: (live: Live) => Promise<T>): Promise<T> {
  const settings = liveSettings(parseEnv(process.env));
  const fetcher = createFetcher({ ...settings, timeouts: { whole: 20_000 } });
  try {
    return await use({
      db,
      fetcher,
      robots: createRobots(fetcher),
      extract: (html, url) => Promise.resolve(extractStory(html, { url })),
      pauseMs: settings.pauseMs,
      pollSeconds: settings.pollSeconds,
      now: () => new Date(),
    });
  } finally {
    await fetcher.close();
  }
}
