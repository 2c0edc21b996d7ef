import type { StoryText } from '@/lib/domain/annotations';
import { annotate } from '@/lib/text/annotate';
import { cpuSeconds, median } from '../measure';
import { STORY_LENGTH } from '../wireStories';

const ROUNDS = 9;

/** Stories of {@link STORY_LENGTH} characters a second of one core, and how often the peer could split the same text into words. */
export interface Throughput {
  readonly storiesPerSecond: number;
  readonly fastest: number;
  /** Processor time of the pipeline over that of the peer, pair by pair; the median. */
  readonly timesPeer: number;
}

/**
 * How fast the pipeline reads. The peer is the word segmentation of ICU for Persian (`Intl.Segmenter`), a step that most
 * pipelines for text begin with; the two run in turn, so that a machine that slows down slows both.
 */
export function measureThroughput(stories: readonly StoryText[]): Throughput {
  const units = stories.reduce((sum, { body }) => sum + body.length, 0) / STORY_LENGTH;
  const segmenter = new Intl.Segmenter('fa', { granularity: 'word' });
  const pipeline = (): void => stories.forEach(annotate);
  const peer = (): void => {
    for (const { body } of stories) for (const segment of segmenter.segment(body)) void segment;
  };
  pipeline();
  const rounds = Array.from({ length: ROUNDS }, () => ({ ours: cpuSeconds(pipeline), theirs: cpuSeconds(peer) }));
  return {
    storiesPerSecond: units / median(rounds.map(({ ours }) => ours)),
    fastest: units / Math.min(...rounds.map(({ ours }) => ours)),
    timesPeer: median(rounds.map(({ ours, theirs }) => ours / theirs)),
  };
}
