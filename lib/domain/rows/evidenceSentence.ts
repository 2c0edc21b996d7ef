import type { Range } from '../range';

/** A sentence that makes a number, with the parts of it that are the evidence (offsets into `text`). */
export interface EvidenceSentence {
  readonly text: string;
  readonly marks: readonly Range[];
  /** Where the sentence starts in the body: the article page's anchor. */
  readonly start: number;
}
