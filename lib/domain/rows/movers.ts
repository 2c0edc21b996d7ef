import type { Filter } from '../filter';
import type { Total } from '../totals';

/** Who or what is counted clearly more, or clearly less, than in as many days before. */
export interface Mover {
  readonly id: string;
  readonly name: string;
  readonly role: string | null;
  readonly count: number;
  readonly previous: number;
}

/** The two sides of a ranking of changes, the surest first, and what was compared. */
export interface Movers {
  readonly rising: readonly Mover[];
  readonly falling: readonly Mover[];
  /** The filter that the counts are a part of, and two equal spans of complete days, ISO, Tehran; null without any. */
  readonly compared: {
    readonly filter: Filter;
    readonly periods: Omit<NonNullable<Total['compared']>, 'count'>;
  } | null;
}
