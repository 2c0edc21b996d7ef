/** What takes room in a network: a disc around its place and a label below it. */
export interface Boxed {
  x?: number;
  y?: number;
  readonly radius: number;
  readonly label: { readonly width: number; readonly height: number };
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const GAP = 4;

/** The room that a disc with its label takes, with a little air around. */
export function boxOf({ x = 0, y = 0, radius, label }: Boxed): Box {
  const half = Math.max(radius, label.width / 2) + GAP;
  return { left: x - half, right: x + half, top: y - radius - GAP, bottom: y + radius + label.height + GAP };
}

/** Moves two boxes that overlap apart, along the side on which they overlap less. */
function part(a: Boxed, b: Boxed, strength: number): void {
  const [one, other] = [boxOf(a), boxOf(b)];
  const overX = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const overY = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  if (overX <= 0 || overY <= 0) return;
  if (overX < overY) {
    const shift = ((one.left + one.right <= other.left + other.right ? -1 : 1) * overX * strength) / 2;
    a.x = (a.x ?? 0) + shift;
    b.x = (b.x ?? 0) - shift;
  } else {
    const shift = ((one.top + one.bottom <= other.top + other.bottom ? -1 : 1) * overY * strength) / 2;
    a.y = (a.y ?? 0) + shift;
    b.y = (b.y ?? 0) - shift;
  }
}

/** A force of d3-force that keeps the boxes of nodes from lying over each other; `strength` from 0 to 1. */
export function forceBoxes<Body extends Boxed>(strength: number) {
  let bodies: readonly Body[] = [];
  const force = () => {
    bodies.forEach((a, i) => bodies.slice(i + 1).forEach((b) => part(a, b, strength)));
  };
  force.initialize = (nodes: readonly Body[]) => {
    bodies = nodes;
  };
  return force;
}

/** Moves boxes that stand out over the edge of a drawing back inside. */
export function keepInside(bodies: readonly Boxed[], { width, height }: { width: number; height: number }): void {
  for (const body of bodies) {
    const { left, right, top, bottom } = boxOf(body);
    body.x = (body.x ?? 0) + Math.max(0, -left) - Math.max(0, right - width);
    body.y = (body.y ?? 0) + Math.max(0, -top) - Math.max(0, bottom - height);
  }
}
