import { describe, expect, it } from 'vitest';
import { timelineDots } from './timelineDots';

const at = (minute: number) => ({
  when: { instant: new Date(minute * 60_000).toISOString(), precision: 'minute', day: '1970-01-01' } as const,
});

describe('timelineDots', () => {
  it('places versions by their time', () => {
    expect(timelineDots([at(0), at(50), at(100)])).toEqual([
      { at: 0, lane: 0 },
      { at: 50, lane: 0 },
      { at: 100, lane: 0 },
    ]);
  });
  it('puts what is too close above each other', () => {
    expect(timelineDots([at(0), at(1), at(2), at(100)]).map(({ lane }) => lane)).toEqual([0, 1, 2, 0]);
    expect(timelineDots(Array.from({ length: 8 }, () => at(5))).map(({ lane }) => lane)).toEqual([
      0, 1, 2, 3, 4, 4, 4, 4,
    ]);
  });
  it('has no line without versions', () => expect(timelineDots([])).toEqual([]));
});
