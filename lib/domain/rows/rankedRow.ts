/** A person, organisation or topic in a ranked list, with a small series for the sparkline. */
export interface RankedRow {
  readonly id: string;
  readonly name: string;
  readonly role: string | null;
  readonly count: number;
  /** The count of the period's complete days (today left out), which `previous` is compared with; 0 where nothing is. */
  readonly compared: number;
  /** The count of as many days before; null where nothing can be compared (no complete day, or no data that far back). */
  readonly previous: number | null;
  readonly series: readonly number[];
}
