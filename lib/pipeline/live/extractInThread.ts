import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { ExtractedStory } from '@/lib/ingest/formats/html/extractStory';
import type { Extract } from './live';

/** How long one page may take, in milliseconds; ordinary pages take about fifty. */
const LIMIT = 10_000;
const MEMORY = { maxOldGenerationSizeMb: 512 };

/** A thread that has loaded what it needs. Rejects when it ends before. */
async function startThread(): Promise<Worker> {
  const thread = new Worker(new URL('./extractThread.mjs', import.meta.url), { execArgv: [], resourceLimits: MEMORY });
  await once(thread, 'message');
  thread.unref();
  return thread;
}

/** One page, read in a thread: its story, or `slow` when the time is up. Rejects when the thread dies. */
function readIn(thread: Worker, html: string, url: string): Promise<ExtractedStory | 'slow'> {
  return new Promise((resolve, reject) => {
    const settle = (then: () => void) => {
      clearTimeout(timer);
      thread.off('message', onStory).off('error', onError);
      then();
    };
    const onStory = (story: ExtractedStory) => settle(() => resolve(story));
    const onError = (error: Error) => settle(() => reject(error));
    const timer = setTimeout(() => settle(() => resolve('slow')), LIMIT);
    thread.on('message', onStory).on('error', onError);
    thread.postMessage({ html, url });
  });
}

/**
 * Reads pages in a thread of its own, one after the other: a page that takes longer than ten seconds or too much memory ends
 * the thread, not the worker, and the next page gets a new one.
 */
export function createExtractThread(): { readonly extract: Extract; close(): Promise<void> } {
  let thread: Worker | null = null;
  let last: Promise<unknown> = Promise.resolve();

  const readOne = async (html: string, url: string): Promise<ExtractedStory | 'slow'> => {
    const current = (thread ??= await startThread());
    let done = false;
    try {
      const story = await readIn(current, html, url);
      done = story !== 'slow';
      return story;
    } finally {
      if (!done) {
        thread = null;
        void current.terminate();
      }
    }
  };

  return {
    extract(html, url) {
      const result = last.then(() => readOne(html, url));
      last = result.catch(() => undefined);
      return result;
    },
    async close() {
      await last;
      await thread?.terminate();
    },
  };
}
