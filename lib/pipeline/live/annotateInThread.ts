import type { Annotations, StoryText } from '@/lib/domain/annotations';
import { createThread } from './thread';

/** What the ledger keeps of stories (`annotateForLedger`), in their order. */
export type Annotate = (stories: readonly StoryText[]) => Promise<readonly Annotations[]>;

/**
 * Reads the texts of stories in a thread of its own, so that a worker uses a second core: while one batch is read, the other
 * is stored. Rejects when the thread dies, as it does of a story that takes too much memory; the next batch gets a new one.
 */
export function createAnnotateThread(): { readonly annotate: Annotate; close(): Promise<void> } {
  const thread = createThread<readonly StoryText[], readonly Annotations[]>(
    new URL('./annotateThread.mjs', import.meta.url),
  );
  return {
    async annotate(stories) {
      const read = await thread.ask(stories, null);
      if (read === 'slow') throw new Error('reading stories has no time limit');
      return read;
    },
    close: () => thread.close(),
  };
}
