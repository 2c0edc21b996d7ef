import type { Reference, SpeakerType } from '@/lib/domain/annotations';
import type { Range } from '@/lib/domain/range';
import { rangeOf, type Reading, type Span } from '@/lib/text/02-segment/reading';

/** Somebody who speaks in a story; a role can turn out later to be a person's. */
export interface Speaker {
  person: number;
  readonly type: SpeakerType;
  readonly surface: string;
  readonly words: ReadonlySet<string>;
  readonly range: Range | null;
}

/** What a clause says about its speaker. */
export interface Attribution {
  readonly speaker: Speaker;
  readonly reference: Reference;
  readonly speakerRange: Range | null;
  readonly antecedent: Range | null;
  readonly rule: string;
}

export const NO_WORDS: ReadonlySet<string> = new Set();

/** A speaker whom no ledger could name. */
export function unnamed(surface: string, range: Range | null): Speaker {
  return { person: -1, type: 'unnamed', surface, words: NO_WORDS, range };
}

/** An attribution that points back at a speaker known before; `span` are the words that do, null where there are none. */
export function back(
  reading: Reading,
  speaker: Speaker,
  span: Span | null,
  reference: Reference,
  rule: string,
): Attribution {
  return { speaker, reference, speakerRange: span && rangeOf(reading, span), antecedent: speaker.range, rule };
}
