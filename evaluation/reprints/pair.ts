/** A story of a labelled pair, as it would come in. */
export interface PairStory {
  readonly title: string;
  readonly body: string;
}

/** Two stories of which it is known whether they are one text. */
export interface Pair {
  /** What was done to make the second of the first, or in what the two resemble each other. */
  readonly kind: string;
  /** Where they come from, for messages. */
  readonly name: string;
  readonly reprint: boolean;
  readonly first: PairStory;
  readonly second: PairStory;
}
