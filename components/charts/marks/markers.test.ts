import { describe, expect, it } from 'vitest';
import { markerPath, showsMarker } from './markers';

const shown = (line: number, lines: number, buckets: number) =>
  Array.from({ length: buckets }, (_, bucket) => bucket).filter((bucket) => showsMarker(line, lines, bucket, buckets));

describe('markers', () => {
  it('are eight different shapes', () =>
    expect(new Set(Array.from({ length: 9 }, (_, index) => markerPath(index, 4))).size).toBe(8));
  it('stand on every point of few', () => expect(shown(0, 1, 12)).toHaveLength(12));
  it('stand on none of many where colours are enough', () => expect(shown(0, 3, 90)).toEqual([]));
  it('stand on some of many, on each line on others', () => {
    const all = [0, 1, 2, 3].map((line) => shown(line, 4, 90));
    for (const each of all) expect(each.length).toBeGreaterThan(5);
    expect(new Set(all.flat()).size).toBe(all.flat().length);
  });
});
