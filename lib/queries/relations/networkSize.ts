import type { NetworkSize } from './pickPairs';

const ALL: NetworkSize = { people: 40, pairs: 90, perPerson: 4 };
const AROUND_ONE: NetworkSize = { people: 25, pairs: 70, perPerson: 5 };

/** How large the network of all is, or that around one person. */
export function networkSize(who: string | null): NetworkSize {
  return who === null ? ALL : AROUND_ONE;
}
