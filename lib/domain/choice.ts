/** One choice of a filter: its value in the URL, what it is called, how many stories of the period it would give. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint: string | null;
  readonly count: number;
}
