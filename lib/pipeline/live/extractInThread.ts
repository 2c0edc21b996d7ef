import type { ExtractedStory } from '@/lib/ingest/formats/html/extractStory';
import type { Extract } from './live';
import { createThread } from './thread';

/** How long one page may take, in milliseconds; ordinary pages take about fifty. */
const LIMIT = 10_000;

/**
 * Reads pages in a thread of its own, one after the other: a page that takes longer than ten seconds or too much memory ends
 * the thread, not the worker, and the next page gets a new one.
 */
export function createExtractThread(): { readonly extract: Extract; close(): Promise<void> } {
  const thread = createThread<{ html: string; url: string }, ExtractedStory>(
    new URL('./extractThread.mjs', import.meta.url),
  );
  return { extract: (html, url) => thread.ask({ html, url }, LIMIT), close: () => thread.close() };
}
