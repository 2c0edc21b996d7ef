import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segments } from './segments';

const text = '«دریاچه پر شد»، وی گفت.';

describe('segments', () => {
  it('is one unmarked segment for a text without marks', () => {
    expect(segments({ start: 0, end: 5 }, [])).toEqual([{ start: 0, end: 5, marks: [] }]);
  });

  it('cuts overlapping marks into pieces that carry both', () => {
    const marks = [
      { start: 1, end: 8, mark: 'statement' },
      { start: 5, end: 12, mark: 'person' },
    ];
    expect(segments({ start: 0, end: 14 }, marks)).toEqual([
      { start: 0, end: 1, marks: [] },
      { start: 1, end: 5, marks: ['statement'] },
      { start: 5, end: 8, marks: ['statement', 'person'] },
      { start: 8, end: 12, marks: ['person'] },
      { start: 12, end: 14, marks: [] },
    ]);
  });

  it('leaves hidden stretches out and clips marks to the window', () => {
    const marks = [{ start: 0, end: 20, mark: 'm' }];
    expect(segments({ start: 4, end: 10 }, marks, [{ start: 8, end: 99 }])).toEqual([
      { start: 4, end: 8, marks: ['m'] },
    ]);
  });

  it('ignores empty marks', () => {
    expect(segments({ start: 0, end: 3 }, [{ start: 2, end: 2, mark: 'm' }])).toHaveLength(1);
  });

  it('reproduces the visible text for any ranges', () => {
    const range = fc
      .tuple(fc.nat(text.length + 3), fc.nat(text.length + 3))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(
      fc.property(fc.array(range), fc.array(range), (ranges, hidden) => {
        const marks = ranges.map((item, mark) => ({ ...item, mark }));
        const pieces = segments({ start: 0, end: text.length }, marks, hidden);
        const seen = [...text].map((_, at) => hidden.every(({ start, end }) => at < start || at >= end));
        expect(pieces.map(({ start, end }) => text.slice(start, end)).join('')).toBe(
          [...text].filter((_, at) => seen[at]).join(''),
        );
        for (const { start, end, marks: on } of pieces)
          for (let at = start; at < end; at += 1)
            expect(on).toEqual(marks.filter((mark) => mark.start <= at && at < mark.end).map(({ mark }) => mark));
      }),
    );
  });
});
