import type { Reference, SpeakerType } from '@/lib/domain/annotations';
import type { Range } from '@/lib/domain/range';

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
