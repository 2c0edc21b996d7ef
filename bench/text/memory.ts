import type { StoryText } from '@/lib/domain/annotations';
import { annotate } from '@/lib/text/annotate';
import { garbageCollector } from '../measure';

/** The heap after a collection, in MB, when so many stories were read. */
export interface HeapReading {
  readonly stories: number;
  readonly megabytes: number;
}

/** Reads `count` stories and yields the heap at each tenth. */
export function* measureMemory(story: (index: number) => StoryText, count: number): Generator<HeapReading> {
  const collect = garbageCollector();
  const step = Math.ceil(count / 10);
  for (let index = 0; index < count; index++) {
    annotate(story(index));
    if ((index + 1) % step !== 0 && index + 1 !== count) continue;
    collect();
    yield { stories: index + 1, megabytes: process.memoryUsage().heapUsed / 1e6 };
  }
}
