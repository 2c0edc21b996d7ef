import type { Reading } from '@/lib/text/02-segment/reading';
import { verbAfter } from './frames';

/** How a word of the story comes back: how often in all, and how often as what seems the subject of a reporting verb. */
export type Recurrence = ReadonlyMap<string, { readonly all: number; readonly speaks: number }>;

/** Counts the words of a story's sentences, by key. */
export function countWords(reading: Reading): Recurrence {
  const counts = new Map<string, { all: number; speaks: number }>();
  for (const span of reading.spans) {
    for (let i = span.from; i < span.to; i++) {
      const token = reading.tokens[i];
      if (token?.kind !== 'word') continue;
      const count = counts.get(token.key) ?? { all: 0, speaks: 0 };
      count.all++;
      if (i === span.from && verbAfter(reading.tokens, i + 1, span)) count.speaks++;
      counts.set(token.key, count);
    }
  }
  return counts;
}
