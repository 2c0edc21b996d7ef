import { describe, expect, it } from 'vitest';
import { bucketsOf, notesIn } from './notes';

const days = ['2026-03-20', '2026-03-21', '2026-03-22', '2026-03-23'].map((day) => ({ from: day, to: day }));
const note = { from: '2026-03-21', to: '2026-03-22', name: 'نوروز', kind: 'holiday' as const };

describe('notes', () => {
  it('cover the buckets of their days', () => expect(bucketsOf(note, days)).toEqual({ first: 1, last: 2 }));
  it('are cut where the chart begins', () =>
    expect(bucketsOf({ ...note, from: '2026-01-01' }, days)).toEqual({ first: 0, last: 2 }));
  it('cover nothing elsewhere', () => expect(bucketsOf({ from: '2026-04-01', to: '2026-04-02' }, days)).toBeNull());
  it('belong to each bucket with one of their days', () => {
    expect(notesIn([note, { ...note, name: null }], { from: '2026-03-22', to: '2026-03-28' })).toEqual(['نوروز']);
    expect(notesIn([note], { from: '2026-03-23', to: '2026-03-28' })).toEqual([]);
  });
});
