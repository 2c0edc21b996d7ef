/** By what pairs of people are ranked: how surely they belong together, or how many stories name both. */
export const STRENGTHS = ['association', 'count'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** A person of the network; `stories` are those of the filter that name the person. */
export interface CoNamedPerson {
  readonly id: string;
  readonly name: string;
  readonly stories: number;
}

/** Two people whom the same stories name. */
export interface CoNamedPair {
  readonly a: string;
  readonly b: string;
  /** The stories of the filter that name both. */
  readonly stories: number;
  /** How many would, if the two had nothing to do with each other. */
  readonly expected: number;
  /** What pairs are ranked by; comparable within one network only. */
  readonly strength: number;
}

/** Who is named with whom: people by their stories, pairs by their strength. */
export interface CoNamed {
  readonly people: readonly CoNamedPerson[];
  readonly pairs: readonly CoNamedPair[];
  /** All stories of the filter, whomever they name. */
  readonly total: number;
}
