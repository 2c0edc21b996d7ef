import type { StatementRow } from './rows/statementRow';

/** A statement's place: its story, and its number in it. */
export interface StatementKey {
  readonly articleId: string;
  readonly seq: number;
}

/** A statement in a list, with how far it was carried. */
export interface ListedStatement extends StatementRow {
  /** How many outlets of the whole archive have a version of it, its own among them. */
  readonly outlets: number;
}

/** A stretch of a version's text: as in the one it is compared with, left out of it, or put in. */
export interface Piece {
  readonly kind: 'same' | 'cut' | 'added';
  readonly text: string;
  /** How many words it has. */
  readonly words: number;
}

/** One version of an utterance: a statement of a story. */
export interface Version extends StatementRow {
  /** Where its outlet published it; null where that is not known. */
  readonly url: string | null;
  /** Whether its story is a reprint of the story that had the utterance first. */
  readonly reprint: boolean;
  /** What `pieces` compare with: the first version or, where the two are different parts of a longer one, that one. */
  readonly against: 'first' | 'asked';
  /** The differences of wording in the order of the text, spelling aside; null for the first version. */
  readonly pieces: readonly Piece[] | null;
}

/** An utterance: all statements that are versions of one, earliest first. */
export interface UtteranceView {
  readonly asked: StatementKey;
  readonly versions: readonly Version[];
  /** How many outlets have it, at least one. */
  readonly outlets: number;
}

/** An utterance in a list: the statement that stands for it, and how far it was carried. */
export interface Carried {
  /** Its `outlets` and this `versions` are the numbers of the screen that it opens. */
  readonly statement: ListedStatement;
  readonly versions: number;
  /** The name of the outlet that had it first. */
  readonly first: string;
}
