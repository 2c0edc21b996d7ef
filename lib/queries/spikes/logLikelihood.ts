/** How many of some stories hold a phrase. */
export interface Held {
  readonly holding: number;
  readonly stories: number;
}

function part(observed: number, expected: number): number {
  return observed > 0 ? observed * Math.log(observed / expected) : 0;
}

/**
 * How surely a phrase is more frequent among some stories than among others: the log-likelihood ratio G² of the two by two
 * table (T. Dunning, «Accurate methods for the statistics of surprise and coincidence», Computational Linguistics 19,
 * 1993). 0 where it is not more frequent, and where there are no other stories; 3.84 is beyond chance at 5 %.
 */
export function logLikelihood(here: Held, there: Held): number {
  const stories = here.stories + there.stories;
  const holding = here.holding + there.holding;
  if (here.stories === 0 || there.stories === 0 || here.holding * there.stories <= there.holding * here.stories)
    return 0;
  const cell = (observed: number, row: number, column: number) => part(observed, (row * column) / stories);
  return (
    2 *
    (cell(here.holding, here.stories, holding) +
      cell(here.stories - here.holding, here.stories, stories - holding) +
      cell(there.holding, there.stories, holding) +
      cell(there.stories - there.holding, there.stories, stories - holding))
  );
}
