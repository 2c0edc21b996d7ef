import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from './boxes';
import { countBox, countPlaces, covered } from './countPlaces';

const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const node = (x: number, y: number, label = 'مریم رضایی') => ({ x, y, radius: 8, label });

describe('countPlaces', () => {
  it('puts a number in the middle of a line that is free', () => {
    expect(countPlaces([{ from: 0, to: 1, stories: 12 }], [node(0, 0), node(300, 0)])).toEqual([{ x: 150, y: 0 }]);
  });

  it('moves a number along its line when a name lies on the middle', () => {
    const nodes = [node(0, 0), node(300, 0), node(150, -16)];
    const [place] = countPlaces([{ from: 0, to: 1, stories: 12 }], nodes);
    expect(place?.y).toBe(0);
    expect(place?.x).not.toBe(150);
    expect(nodes.flatMap(covered).some((box) => overlap(box, countBox(12, place ?? { x: 0, y: 0 })))).toBe(false);
  });

  it('stands beside a line that is covered from end to end', () => {
    const nodes = [node(0, 0), node(0, 50)];
    const [place] = countPlaces([{ from: 0, to: 1, stories: 3 }], nodes);
    expect(Math.abs(place?.x ?? 0)).toBeGreaterThan(0);
  });

  it('never covers a name or another number where people stand apart from each other', () => {
    const spot = fc.record({ x: fc.integer({ min: 0, max: 5 }), y: fc.integer({ min: 0, max: 6 }) });
    const spots = fc.uniqueArray(spot, { selector: ({ x, y }) => `${x} ${y}`, minLength: 3, maxLength: 12 });
    fc.assert(
      fc.property(spots, (chosen) => {
        const nodes = chosen.map(({ x, y }) => node(x * 180, y * 90));
        const edges = nodes.slice(1).map((_, at) => ({ from: 0, to: at + 1, stories: 17 }));
        const boxes = countPlaces(edges, nodes).map((place) => countBox(17, place));
        const names = nodes.flatMap(covered);
        expect(boxes.every((box) => !names.some((name) => overlap(box, name)))).toBe(true);
        expect(boxes.every((box, at) => !boxes.slice(at + 1).some((other) => overlap(box, other)))).toBe(true);
      }),
    );
  });
});
