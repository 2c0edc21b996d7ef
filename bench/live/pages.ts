import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { createExtractThread } from '@/lib/pipeline/live/extractInThread';
import { generatedStories } from './generatedStories';
import { storyPage } from './storyPage';

/** How fast the stories of pages are found. */
export interface Extraction {
  /** Milliseconds of one page, as the worker waits for its thread. */
  readonly milliseconds: readonly number[];
  /** The same of Readability alone, page by page in turn. */
  readonly peer: readonly number[];
  /** Bytes of UTF-8 of one page. */
  readonly pageBytes: number;
}

/**
 * Reads `count` pages in the worker's thread for pages, one after the other. The peer parses the same page and runs
 * Readability on it, without rules, facts and limits, in this thread; the two take turns.
 */
export async function measurePages(count: number): Promise<Extraction> {
  const story = generatedStories();
  const thread = createExtractThread();
  const milliseconds: number[] = [];
  const peer: number[] = [];
  let bytes = 0;
  const warmUp = Math.min(20, count);
  for (let index = -warmUp; index < count; index++) {
    const html = storyPage(story(index + warmUp));
    const began = performance.now();
    const read = await thread.extract(html, `http://feed-0.localhost/news/${index}`);
    const between = performance.now();
    new Readability<Node>(parseHTML(html).document, { serializer: (node) => node, disableJSONLD: true }).parse();
    const ended = performance.now();
    if (read === 'slow' || !read.ok) throw new Error('no story was found in a page of the benchmark');
    if (index < 0) continue;
    bytes += Buffer.byteLength(html);
    milliseconds.push(between - began);
    peer.push(ended - between);
  }
  await thread.close();
  return { milliseconds, peer, pageBytes: bytes / count };
}
