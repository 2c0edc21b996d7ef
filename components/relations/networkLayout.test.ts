import { describe, expect, it } from 'vitest';
import { boxOf } from './boxes';
import { networkLayout, type LinkWeight, type NodeSize } from './networkLayout';

const SIZE = { width: 1000, height: 620 };

/** Forty people in groups of five, each tied to the others of the group and every group to the next. */
const nodes: NodeSize[] = Array.from({ length: 40 }, (_, i) => ({
  id: `p${i}`,
  radius: 5 + (i % 5) * 3,
  label: { width: 60 + (i % 7) * 10, height: 16 },
}));
const links: LinkWeight[] = nodes.flatMap((_, i) => {
  const group = Math.floor(i / 5) * 5;
  const inner = Array.from({ length: i - group }, (__, k) => ({ a: `p${group + k}`, b: `p${i}`, weight: 0.8 }));
  return i % 5 === 0 && i > 0 ? [{ a: `p${i - 5}`, b: `p${i}`, weight: 0.1 }] : inner;
});

const boxes = () => {
  const places = networkLayout(nodes, links, SIZE);
  return nodes.map((node) => boxOf({ ...node, ...places.get(node.id) }));
};

describe('networkLayout', () => {
  it('puts the same network in the same places', () => {
    expect(networkLayout(nodes, links, SIZE)).toEqual(networkLayout(nodes, links, SIZE));
  });

  it('lays no label over another', () => {
    const all = boxes();
    // Places are whole numbers: a unit of overlap is rounding, and the air around a box is four.
    const overlapping = all.flatMap((a, i) =>
      all.slice(i + 1).filter((b) => {
        const overX = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const overY = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        return overX > 4 && overY > 4;
      }),
    );
    expect(overlapping).toEqual([]);
  });

  it('keeps everything inside the drawing', () => {
    for (const { left, right, top, bottom } of boxes()) {
      expect(Math.min(left, top)).toBeGreaterThanOrEqual(-1);
      expect(right).toBeLessThanOrEqual(SIZE.width + 1);
      expect(bottom).toBeLessThanOrEqual(SIZE.height + 1);
    }
  });

  it('puts who belongs together nearer than others', () => {
    const places = networkLayout(nodes, links, SIZE);
    const distance = (a: number, b: number) => {
      const [one, other] = [places.get(`p${a}`), places.get(`p${b}`)];
      return Math.hypot((one?.x ?? 0) - (other?.x ?? 0), (one?.y ?? 0) - (other?.y ?? 0));
    };
    const mean = (pairs: number[][]) => pairs.reduce((sum, [a = 0, b = 0]) => sum + distance(a, b), 0) / pairs.length;
    const all = nodes.flatMap((_, i) => nodes.slice(i + 1).map((__, k) => [i, i + 1 + k]));
    const together = all.filter(([a = 0, b = 0]) => Math.floor(a / 5) === Math.floor(b / 5));
    expect(mean(together)).toBeLessThan(mean(all) / 2);
  });

  it.each([0, 1, 2])('takes %i people', (count) => {
    const places = networkLayout(nodes.slice(0, count), [], SIZE);
    expect([...places.values()].every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
    expect(places.size).toBe(count);
  });
});
