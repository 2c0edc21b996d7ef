import type { SpeakerType } from '@/lib/domain/annotations';
import { fold } from '../01-normalise';
import { grams } from './grams';
import { FEWEST_WORDS } from './sketch';
import { stems } from './stems';

/** Words of a run that two statements are compared by: one changed word spoils three of them. */
const RUN = 3;

/** A statement as it stands in a story. */
export interface Told {
  readonly text: string;
  /** Null for an unnamed speaker. */
  readonly speakerId: string | null;
  readonly speakerType: SpeakerType;
  /** The Tehran day of its story, ISO. */
  readonly day: string;
}

/** A statement read for comparison. */
export interface Utterance extends Omit<Told, 'text'> {
  /** How many words it has. */
  readonly length: number;
  /** Its words for comparison, each once. */
  readonly words: ReadonlySet<string>;
  /** Hashes of all runs of three words; none where the statement is too short to be told from others. */
  readonly runs: ReadonlySet<number>;
  /** The numbers that it writes in digits. */
  readonly numbers: ReadonlySet<string>;
}

/** Reads a statement once for any number of comparisons (`sameUtterance`). */
export function readUtterance({ text, ...told }: Told): Utterance {
  const found = stems(text);
  return {
    ...told,
    length: found.length,
    words: new Set(found),
    runs: found.length < FEWEST_WORDS ? new Set() : grams(found, RUN),
    numbers: new Set(fold(text).match(/\d+/g)),
  };
}
