/** A total over the period with its change against as many complete days before; null where nothing can be compared. */
export interface Total {
  readonly count: number;
  readonly perDay: number;
  readonly previous: number | null;
  /** The two compared periods, inclusive Tehran days; null when nothing was compared. */
  readonly compared: {
    readonly from: string;
    readonly to: string;
    readonly previousFrom: string;
    readonly previousTo: string;
    readonly count: number;
  } | null;
}

/** The totals that head the overview; `speakers` and `sources` are the numbers of rows of their lists. */
export interface Totals {
  readonly stories: Total;
  readonly statements: Total;
  readonly speakers: Total;
  readonly sources: Total;
}
