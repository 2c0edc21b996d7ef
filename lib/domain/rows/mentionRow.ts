import type { Range } from '../range';
import type { EvidenceSentence } from './evidenceSentence';
import type { SourceRef } from './sourceRef';
import type { When } from './when';

/** A mention as a unit of evidence: one story, one sentence, one person. */
export interface MentionRow {
  readonly articleId: string;
  readonly personId: string;
  readonly person: string;
  readonly title: string;
  /** Where the title holds the words that were searched (offsets into `title`), in order and apart. */
  readonly titleMarks: readonly Range[];
  /** The forms of these words in the story that the query does not write so. */
  readonly variants: readonly string[];
  readonly source: SourceRef;
  readonly when: When;
  /** With the person marked, and the words that were searched. */
  readonly sentence: EvidenceSentence;
}
