import type { Reference, StatementKind } from '../annotations';
import type { Range } from '../range';
import type { SourceRef } from './sourceRef';
import type { SpeakerRef } from './speakerRef';
import type { When } from './when';

/** One row of the statement ledger. */
export interface StatementRow {
  readonly articleId: string;
  readonly seq: number;
  readonly text: string;
  /** Where it holds the words that were searched (offsets into `text`), in order and apart. */
  readonly marks: readonly Range[];
  /** The forms of these words that the query does not write so. */
  readonly variants: readonly string[];
  readonly speaker: SpeakerRef;
  readonly reference: Reference;
  /** How the introducing clause named the speaker (وی, وزیر کشور); null when it did not. */
  readonly surface: string | null;
  readonly cue: string;
  readonly kind: StatementKind;
  readonly title: string;
  readonly source: SourceRef;
  readonly when: When;
}
