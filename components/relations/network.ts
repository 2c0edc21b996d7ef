import { evidenceHref } from '@/components/charts/lines';
import { speakerHref } from '@/components/lists/addresses';
import type { CoNamed, CoNamedPair } from '@/lib/domain/coNamed';
import type { Filter } from '@/lib/domain/filter';
import { bothOf, ofParam } from '@/lib/domain/of';
import { labelSize } from './labelSize';
import { networkLayout, type Size } from './networkLayout';

/** A person as the drawing holds them. */
export interface NetworkNode {
  readonly id: string;
  readonly name: string;
  /** The name, shortened where it is very long. */
  readonly label: string;
  readonly stories: number;
  readonly href: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A pair as the drawing holds it: from node to node, by index. */
export interface NetworkEdge {
  readonly from: number;
  readonly to: number;
  readonly stories: number;
  readonly href: string;
  readonly width: number;
}

/** A network with its places, ready to be drawn. */
export interface Network {
  readonly size: Size;
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
}

const LONGEST_LABEL = 22;
const RADIUS = { least: 4, most: 17 };
const WIDTH = { least: 1, most: 7 };

/** The address of exactly the stories that name both people of a pair. */
export function pairHref(filter: Filter, { a, b }: Pick<CoNamedPair, 'a' | 'b'>): string {
  const both = bothOf([
    { kind: 'speaker', id: a },
    { kind: 'speaker', id: b },
  ]);
  return evidenceHref({ ...filter, unit: 'stories' }, ofParam(both));
}

function shortened(name: string): string {
  return name.length <= LONGEST_LABEL ? name : `${name.slice(0, LONGEST_LABEL - 1).trimEnd()}…`;
}

/** The strongest part of a network that holds at most `most` people. */
function strongest({ people, pairs }: CoNamed, most: number): Pick<CoNamed, 'people' | 'pairs'> {
  const kept = new Set<string>();
  for (const { a, b } of pairs) {
    const more = new Set([...kept, a, b]);
    if (more.size <= most) more.forEach((id) => kept.add(id));
  }
  return {
    people: people.filter(({ id }) => kept.has(id)),
    pairs: pairs.filter(({ a, b }) => kept.has(a) && kept.has(b)),
  };
}

/** The height that so many people need; a few in a high drawing look lost. */
function heightFor(people: number, most: number): number {
  return Math.min(most, 220 + 16 * people);
}

/**
 * Lays out at most `most` people of a network in a drawing of a width and at most a height; discs grow with stories, lines
 * with strength.
 */
export function drawNetwork(coNamed: CoNamed, filter: Filter, largest: Size, most: number): Network {
  const { people, pairs } = strongest(coNamed, most);
  const size = { width: largest.width, height: heightFor(people.length, largest.height) };
  const highest = Math.max(1, ...people.map(({ stories }) => stories));
  const strongestPair = Math.max(Number.MIN_VALUE, ...pairs.map(({ strength }) => strength));
  const nodes = people.map(({ id, name, stories }) => {
    const label = shortened(name);
    const radius = RADIUS.least + (RADIUS.most - RADIUS.least) * Math.sqrt(stories / highest);
    return { id, name, label, stories, radius: Math.round(radius * 10) / 10, href: speakerHref(filter, id) };
  });
  const weightOf = ({ strength }: CoNamedPair) => Math.sqrt(strength / strongestPair);
  const places = networkLayout(
    nodes.map(({ id, radius, label }) => ({ id, radius, label: labelSize(label) })),
    pairs.map((pair) => ({ a: pair.a, b: pair.b, weight: weightOf(pair) })),
    size,
  );
  const index = new Map(nodes.map(({ id }, at) => [id, at]));
  return {
    size,
    nodes: nodes.map((node) => ({ ...node, x: places.get(node.id)?.x ?? 0, y: places.get(node.id)?.y ?? 0 })),
    edges: pairs.map((pair) => ({
      from: index.get(pair.a) ?? 0,
      to: index.get(pair.b) ?? 0,
      stories: pair.stories,
      href: pairHref(filter, pair),
      width: Math.round((WIDTH.least + (WIDTH.most - WIDTH.least) * (pair.strength / strongestPair)) * 10) / 10,
    })),
  };
}
