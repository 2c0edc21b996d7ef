/** How often two things occur, together and each, among all. */
export interface Together {
  readonly both: number;
  readonly one: number;
  readonly other: number;
  readonly total: number;
}

/** How often two things would meet if they had nothing to do with each other. */
export function expectedTogether({ one, other, total }: Omit<Together, 'both'>): number {
  return total > 0 ? (one * other) / total : 0;
}

const term = (observed: number, expected: number) => (observed > 0 ? observed * Math.log(observed / expected) : 0);

/**
 * How surely two things belong together: Dunning's log-likelihood ratio of their fourfold table (T. Dunning, "Accurate
 * Methods for the Statistics of Surprise and Coincidence", Computational Linguistics 19, 1993), 0 where they meet no more often
 * than by chance. Unlike the bare count it does not let two things win that are everywhere, and unlike pointwise mutual
 * information it does not let two win that met once.
 */
export function logLikelihood({ both, one, other, total }: Together): number {
  if (both <= expectedTogether({ one, other, total })) return 0;
  const cells = [
    [both, one, other],
    [one - both, one, total - other],
    [other - both, total - one, other],
    [total - one - other + both, total - one, total - other],
  ] as const;
  return 2 * cells.reduce((sum, [observed, row, column]) => sum + term(observed, (row * column) / total), 0);
}
