import type { Filter } from './filter';
import type { Of, OfOne } from './of';
import type { SourceRef } from './rows/sourceRef';
import type { StatementRow } from './rows/statementRow';
import type { When } from './rows/when';

/** A day on which a subject was counted far more often than its last eight weeks let expect. */
export interface Spike {
  readonly of: OfOne;
  readonly name: string;
  /** The peak's ISO Tehran day; days right beside it that are spikes as well belong to it. */
  readonly day: string;
  /** The filter of exactly that day, in the unit counted: with `of` it lists the units of `count`. */
  readonly filter: Filter;
  readonly count: number;
  /** The units of a usual day of its kind; more than 0. */
  readonly expected: number;
  /** The probability of as many units or more on a usual day. */
  readonly probability: number;
}

/** Words that the stories of a spike share and those of the days before do not. */
export interface SpikePhrase {
  /** As most of the stories spell it. */
  readonly surface: string;
  /** What counts it beside the subject. */
  readonly of: OfOne;
  /** Stories of the spike's day that hold it. */
  readonly count: number;
  /** Stories of the subject in the four weeks before that hold it. */
  readonly before: number;
}

/** A story that a spike points to. */
export interface SpikeStory {
  readonly id: string;
  readonly title: string;
  readonly source: SourceRef;
  readonly when: When;
}

/** What sets the day of a spike apart from the days before. */
export interface SpikeExplanation {
  /** Stories of the subject on that day, every copy counted. */
  readonly stories: number;
  /** The same with each text counted once. */
  readonly texts: number;
  /** Most telling first; none where nothing sets the day apart. */
  readonly phrases: readonly SpikePhrase[];
  /** The earliest story of the subject, and of the first phrase, that tells its time. */
  readonly first: SpikeStory | null;
  /** The first story of the text that came most often that day, and how many stories of the day repeat it. */
  readonly carried: (SpikeStory & { readonly reprints: number }) | null;
  /**
   * Statements of the day that hold the first phrase, by the subject where it speaks, and the latest of them; all of its
   * statements of the day where none does.
   */
  readonly statements: { readonly count: number; readonly of: Of; readonly example: StatementRow } | null;
}

/** A spike with its explanation. */
export interface ExplainedSpike {
  readonly spike: Spike;
  readonly why: SpikeExplanation;
}
