import type { Range } from '../range';
import type { EvidenceSentence } from './evidenceSentence';
import type { Reprinting } from './reprinting';
import type { SourceRef } from './sourceRef';
import type { When } from './when';

/** One counted unit of evidence: a story with the sentences that name the person or speak for the topic. */
export interface ArticleRow {
  readonly id: string;
  readonly title: string;
  /** Where the title holds the words that were searched (offsets into `title`), in order and apart. */
  readonly titleMarks: readonly Range[];
  /** The forms of the words that were searched that the query does not write so. */
  readonly variants: readonly string[];
  /** The first words of the story, furniture left out. */
  readonly lead: string;
  readonly source: SourceRef;
  readonly when: When;
  readonly demo: boolean;
  readonly statements: number;
  readonly people: number;
  /** Null for a text that nobody else has. */
  readonly reprinting: Reprinting | null;
  readonly evidence: readonly EvidenceSentence[];
}
