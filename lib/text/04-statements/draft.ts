import type { Span } from '@/lib/text/02-segment/reading';
import type { Actor } from './actors';
import type { Content } from './content';
import type { Cue } from './cues';

/** A statement before its speaker is known. */
export interface Draft {
  /**
   * Null when the sentence ends with the cue's colon, so that the speech begins with the next sentence, and when the words of
   * an indirect statement could not be told.
   */
  readonly content: Content | null;
  readonly cue: Cue;
  readonly subject: Actor | null;
  /** A subject no list knows, where there is one. */
  readonly unknown: Span | null;
  /** Without a subject: whether the clause carries on the speaker before. */
  readonly carriesOn: boolean;
  /** The subject stands in an earlier clause of the same sentence. */
  readonly shared: boolean;
  /** A written message, quoted at length. */
  readonly document: boolean;
  /** In quotation marks that close in a later sentence. */
  readonly quoted: boolean;
  /** The sentence's index. */
  readonly sentence: number;
}
