import { over, type Filter } from '@/lib/domain/filter';
import { ofParts, type Of, type OfOne } from '@/lib/domain/of';
import type { Spike, SpikePhrase } from '@/lib/domain/spikes';
import { addDays } from '@/lib/domain/tehran';
import { logLikelihood } from '../statistics/logLikelihood';

/** How many days before a spike its phrases are compared with. */
const DAYS_BEFORE = 28;
/** Left out between them and the spike, as its event may have begun there. */
const DAYS_BETWEEN = 3;
/** With fewer stories of its own in those days a subject is compared with all that was told in them. */
export const LEAST_BEFORE = 10;
/** G² that chance exceeds once in twenty times. */
const BEYOND_CHANCE = 3.84;
const MOST_PHRASES = 3;

/** The stories of a spike's day, as a filter. */
export function storiesOf({ filter }: Spike): Filter {
  return { ...filter, unit: 'stories' };
}

/** The four weeks before a spike, up to three days before it, as a filter of stories. */
export function daysBefore(spike: Spike): Filter {
  return over(storiesOf(spike), {
    from: addDays(spike.day, -DAYS_BETWEEN - DAYS_BEFORE),
    to: addDays(spike.day, -DAYS_BETWEEN - 1),
  });
}

/** The words of a phrase, looked for in the text: a key phrase only has to be one in the story that it came from. */
export function wordsOf(surface: string): OfOne {
  return { kind: 'query', id: `«${surface}»` };
}

/** An `Of` and one more condition. */
export function withPart(of: Of, part: OfOne): Of {
  return { kind: 'both', parts: [...ofParts(of), part] };
}

/** A phrase of the day with the stories that hold its words: of the day, of the subject before, of all it is held against. */
export interface CountedPhrase {
  readonly surface: string;
  readonly here: number;
  readonly before: number;
  readonly background: number;
}

/** How many stories there are of each of these. */
export interface StoryCounts {
  readonly here: number;
  readonly background: number;
}

/** The phrases that the day's stories hold far more often, most telling first; a single story proves nothing about a day. */
export function tellingPhrases(phrases: readonly CountedPhrase[], stories: StoryCounts): SpikePhrase[] {
  const total = stories.here + stories.background;
  const told = phrases.map((phrase) => {
    const holding = phrase.here + phrase.background;
    return { ...phrase, score: logLikelihood({ both: phrase.here, one: stories.here, other: holding, total }) };
  });
  return told
    .filter(({ here, score }) => here > 1 && (score > BEYOND_CHANCE || stories.background === 0))
    .sort((a, b) => b.score - a.score || b.here - a.here || a.surface.localeCompare(b.surface))
    .slice(0, MOST_PHRASES)
    .map(({ surface, here, before }) => ({ surface, of: wordsOf(surface), count: here, before }));
}
