import type { Box } from './boxes';
import { labelSize } from './labelSize';
import type { NetworkEdge, NetworkNode } from './network';
import type { Point } from './networkLayout';

const DIGIT_WIDTH = 9;
const HEIGHT = 15;
/** Parts of the way along a line, the middle first. */
const ALONG = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73, 0.2, 0.8];
/** Beside a line, where it is too short for a number on it. */
const BESIDE = [0, 14, -14, 24, -24];

type Place = Pick<NetworkNode, 'x' | 'y' | 'radius' | 'label'>;

/** The disc and the name of a person: what a number must not cover. */
export function covered({ x, y, radius, label }: Place): readonly Box[] {
  const { width, height } = labelSize(label);
  const top = y + radius;
  return [
    { left: x - radius, right: x + radius, top: y - radius, bottom: top },
    { left: x - width / 2, right: x + width / 2, top, bottom: top + height },
  ];
}

/** The room of a number that is drawn around a point. */
export function countBox(stories: number, { x, y }: Point): Box {
  const half = (String(stories).length * DIGIT_WIDTH) / 2;
  return { left: x - half, right: x + half, top: y - HEIGHT / 2, bottom: y + HEIGHT / 2 };
}

function shared(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/** Points on a line and, after these, beside it. */
function candidates(from: Point, to: Point): Point[] {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  return BESIDE.flatMap((beside) =>
    ALONG.map((part) => ({
      x: from.x + part * dx - (beside * dy) / length,
      y: from.y + part * dy + (beside * dx) / length,
    })),
  );
}

/**
 * Where the numbers of some lines stand, each at its middle or as near to it as leaves names, discs and the numbers before
 * it free; where nothing does, where it covers least.
 */
export function countPlaces(
  edges: readonly Pick<NetworkEdge, 'from' | 'to' | 'stories'>[],
  nodes: readonly Place[],
): Point[] {
  const taken = nodes.flatMap(covered);
  return edges.map(({ from, to, stories }) => {
    const [one, other] = [nodes[from], nodes[to]];
    if (!one || !other) return { x: 0, y: 0 };
    const costs = candidates(one, other).map((point) => {
      const box = countBox(stories, point);
      return { point, box, cost: taken.reduce((sum, each) => sum + shared(box, each), 0) };
    });
    const best = costs.reduce((least, next) => (next.cost < least.cost ? next : least));
    taken.push(best.box);
    return best.point;
  });
}
