import {
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import { boxOf, forceBoxes, keepInside, type Boxed } from './boxes';

/** A node to be placed: a disc with its label below, both in the units of the drawing. */
export interface NodeSize {
  readonly id: string;
  readonly radius: number;
  readonly label: { readonly width: number; readonly height: number };
}

/** A link to be placed; `weight` from 0 to 1 pulls its ends together. */
export interface LinkWeight {
  readonly a: string;
  readonly b: string;
  readonly weight: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The centre of a node's disc. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

type Body = SimulationNodeDatum & Boxed & { readonly id: string };

const TICKS = 300;
const SETTLING = 120;
const LINK_LENGTH = 70;
const REPULSION = -260;

function bodies(nodes: readonly NodeSize[], { width, height }: Size): Body[] {
  // On an ellipse, the first at its top: where the simulation begins decides where it ends, so nothing here is random.
  return nodes.map(({ id, radius, label }, index) => {
    const angle = (index / nodes.length) * 2 * Math.PI;
    const x = width / 2 + (width / 3) * Math.sin(angle);
    return { id, radius, label, x, y: height / 2 - (height / 3) * Math.cos(angle) };
  });
}

/**
 * Where the nodes of a network stand in a drawing of a size: linked ones near each other, discs and labels apart from each
 * other and inside the drawing. By d3-force (velocity Verlet with a many-body force); the same network gives the same places.
 */
export function networkLayout(
  nodes: readonly NodeSize[],
  links: readonly LinkWeight[],
  size: Size,
): ReadonlyMap<string, Point> {
  const placed = bodies(nodes, size);
  const springs: (SimulationLinkDatum<Body> & { weight: number })[] = links.map(({ a, b, weight }) => ({
    source: a,
    target: b,
    weight,
  }));
  // The drawing is wider than high or the other way round: the weaker pull lets the network stretch along the longer side.
  const pull = (side: number) => 0.06 * Math.min(1.6, (size.width + size.height) / 2 / side);
  const simulation = forceSimulation(placed)
    .stop()
    .force(
      'link',
      forceLink<Body, (typeof springs)[number]>(springs)
        .id(({ id }) => id)
        .distance(LINK_LENGTH)
        .strength(({ weight }) => 0.15 + 0.35 * weight),
    )
    .force(
      'charge',
      forceManyBody<Body>()
        .strength(REPULSION)
        .distanceMax(size.width / 2),
    )
    .force('x', forceX<Body>(size.width / 2).strength(pull(size.width)))
    .force('y', forceY<Body>(size.height / 2).strength(pull(size.height)))
    .force('boxes', forceBoxes<Body>(0.7))
    .force('inside', () => keepInside(placed, size));
  simulation.tick(TICKS);
  simulation.force('link', null).force('charge', null).force('x', null).force('y', null).alpha(1);
  simulation.force('boxes', forceBoxes<Body>(1)).velocityDecay(1).tick(SETTLING);
  spread(placed, size);
  return new Map(placed.map((body) => [body.id, { x: Math.round(body.x ?? 0), y: Math.round(body.y ?? 0) }]));
}

/** How much farther apart a small network may be drawn than the simulation left it. */
const MOST_SPREAD = 1.8;

/** Moves nodes away from each other until the network fills its drawing; what did not overlap still does not. */
function spread(placed: readonly Body[], { width, height }: Size): void {
  const boxes = placed.map(boxOf);
  const sides = [
    {
      axis: 'x',
      low: Math.min(...boxes.map(({ left }) => left)),
      high: Math.max(...boxes.map(({ right }) => right)),
      room: width,
    },
    {
      axis: 'y',
      low: Math.min(...boxes.map(({ top }) => top)),
      high: Math.max(...boxes.map(({ bottom }) => bottom)),
      room: height,
    },
  ] as const;
  for (const { axis, low, high, room } of sides) {
    const places = placed.map((body) => body[axis] ?? 0);
    const [first, last] = [Math.min(...places), Math.max(...places)];
    const free = room - (high - low);
    const factor = last > first ? Math.min(MOST_SPREAD, 1 + free / (last - first)) : 1;
    const margin = (room - (high - low) - (last - first) * (factor - 1)) / 2;
    for (const body of placed) body[axis] = margin + (first - low) + ((body[axis] ?? 0) - first) * factor;
  }
}
