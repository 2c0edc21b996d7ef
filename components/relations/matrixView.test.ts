import { describe, expect, it } from 'vitest';
import type { Matrix } from '@/lib/domain/matrix';
import { cellViews, shade, SHADES } from './matrixView';

const line = (id: string, total: number) => ({ id, name: id, hint: null, total });
const matrix: Matrix = {
  rows: [line('a', 100), line('b', 300)],
  columns: [line('x', 120), line('y', 280)],
  cells: [
    [60, 40],
    [60, 240],
  ],
  total: 400,
  rowCount: 2,
  columnCount: 2,
};

describe('shade', () => {
  it('goes from the first shade for one to the last for the highest, and is none for nothing', () => {
    expect([0, 1, 1000].map((count) => shade(count, 1000))).toEqual([0, 1, SHADES]);
    expect(shade(0, 0)).toBe(0);
    const all = Array.from({ length: 1000 }, (_, i) => shade(i + 1, 1000));
    expect(all).toEqual([...all].sort((a, b) => a - b));
    expect(new Set(all).size).toBe(SHADES);
  });
});

describe('cellViews', () => {
  it('gives shares of the row or of the column', () => {
    expect(cellViews(matrix, 'share', 'row').map((row) => row.map(({ share }) => share))).toEqual([
      [0.6, 0.4],
      [0.2, 0.8],
    ]);
    expect(cellViews(matrix, 'share', 'column')[0]?.[0]?.share).toBe(0.5);
  });

  it('colours counts by their height and shares by what they say beside the others', () => {
    const counts = cellViews(matrix, 'count', 'row').flat();
    expect(counts.map(({ background }) => background)).toEqual([
      'var(--heat-3)',
      'var(--heat-3)',
      'var(--heat-3)',
      'var(--heat-6)',
    ]);
    const shares = cellViews(matrix, 'share', 'row').flat();
    expect(shares.map(({ stands }) => Math.sign(stands))).toEqual([1, -1, -1, 1]);
    expect(shares.map(({ background }) => background?.replace(/\d/, ''))).toEqual([
      'var(--over-)',
      'var(--under-)',
      'var(--under-)',
      'var(--over-)',
    ]);
  });
});
