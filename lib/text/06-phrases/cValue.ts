import type { Candidate } from './candidates';

/**
 * How much of a term each candidate is: the C-value of Frantzi, Ananiadou & Mima 2000 («Automatic recognition of multi-word
 * terms: the C-value/NC-value method», Int. J. on Digital Libraries 3: 115–130). A phrase of `n` words said `f` times has
 * log₂ n · f; where longer candidates hold it, the mean of how often they are said is taken off `f`. Values by key.
 */
export function cValues(candidates: readonly Candidate[]): ReadonlyMap<string, number> {
  const around = new Map<string, { times: number; terms: number }>();
  for (const { parts, times } of candidates)
    for (const part of parts) {
      const holders = around.get(part) ?? { times: 0, terms: 0 };
      around.set(part, holders);
      holders.times += times;
      holders.terms++;
    }
  return new Map(
    candidates.map(({ key, size, times }) => {
      const holders = around.get(key);
      return [key, Math.log2(size) * (times - (holders ? holders.times / holders.terms : 0))];
    }),
  );
}
