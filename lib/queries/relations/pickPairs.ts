import type { CoNamedPair } from '@/lib/domain/coNamed';

/** The most people and pairs of a network that can still be read. */
export interface NetworkSize {
  readonly people: number;
  readonly pairs: number;
  /** A pair is passed over when both of its people have as many stronger ones: else one team's line-up fills the network. */
  readonly perPerson: number;
}

/** Strongest first, of two equal ones the one with more stories, then by ids. */
function byStrength(pairs: readonly CoNamedPair[]): CoNamedPair[] {
  return [...pairs].sort(
    (x, y) => y.strength - x.strength || y.stories - x.stories || (`${x.a} ${x.b}` < `${y.a} ${y.b}` ? -1 : 1),
  );
}

/** The strongest pairs; one that would bring in more people than the network holds is passed over. */
export function pickPairs(pairs: readonly CoNamedPair[], most: NetworkSize): CoNamedPair[] {
  return addPairs([], byStrength(pairs), most);
}

/** Adds pairs in their order as far as there is room for them. */
function addPairs(first: readonly CoNamedPair[], more: readonly CoNamedPair[], most: NetworkSize): CoNamedPair[] {
  const degree = new Map<string, number>();
  const picked: CoNamedPair[] = [];
  const add = (pair: CoNamedPair) => {
    for (const id of [pair.a, pair.b]) degree.set(id, (degree.get(id) ?? 0) + 1);
    picked.push(pair);
  };
  first.forEach(add);
  for (const pair of more) {
    if (picked.length >= most.pairs) break;
    const degrees = [pair.a, pair.b].map((id) => degree.get(id) ?? 0);
    const newcomers = degrees.filter((each) => each === 0).length;
    const full = degrees.every((each) => each >= most.perPerson);
    if (pair.strength > 0 && !full && degree.size + newcomers <= most.people) add(pair);
  }
  return picked;
}

/** The pairs around one person: first those with the person, who is the first of each, then the strongest among the others of these. */
export function pickAround(pairs: readonly CoNamedPair[], who: string, most: NetworkSize): CoNamedPair[] {
  const withWho = byStrength(pairs.filter(({ a, b, strength }) => strength > 0 && (a === who || b === who)));
  const own = withWho
    .slice(0, most.people - 1)
    .map((pair) => (pair.a === who ? pair : { ...pair, a: pair.b, b: pair.a }));
  const near = new Set(own.flatMap(({ a, b }) => [a, b]));
  const others = pairs.filter(({ a, b }) => a !== who && b !== who && near.has(a) && near.has(b));
  return addPairs(own, byStrength(others), most);
}
