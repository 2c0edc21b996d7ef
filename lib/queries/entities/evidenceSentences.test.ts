import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceSentences } from './evidenceSentences';

const BODY = 'باران آمد. پل بسته شد. قطار رفت.';
const SENTENCES = [
  { start: 0, end: 10 },
  { start: 11, end: 22 },
  { start: 23, end: 32 },
];
const marked = (evidence: readonly { start: number; end: number }[]) =>
  evidenceSentences(BODY, SENTENCES, evidence).map(({ text, marks, start }) => [
    start,
    ...marks.map((m) => text.slice(m.start, m.end)),
  ]);

describe('evidenceSentences', () => {
  it('gives the sentences that hold evidence, in the order of the text', () => {
    expect(
      marked([
        { start: 23, end: 27 },
        { start: 0, end: 5 },
      ]),
    ).toEqual([
      [0, 'باران'],
      [23, 'قطار'],
    ]);
  });
  it('marks a part of each sentence that the evidence runs over', () => {
    expect(marked([{ start: 6, end: 13 }])).toEqual([
      [0, 'آمد.'],
      [11, 'پل'],
    ]);
  });
  it('joins marks that overlap', () => {
    expect(
      marked([
        { start: 0, end: 3 },
        { start: 2, end: 5 },
        { start: 0, end: 5 },
      ]),
    ).toEqual([[0, 'باران']]);
  });
  it('ignores evidence outside every sentence', () => expect(marked([{ start: 10, end: 11 }])).toEqual([]));
  it('keeps marks inside their sentence, apart and in order', () => {
    const range = fc.tuple(fc.nat(32), fc.nat(32)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(
      fc.property(fc.array(range), (evidence) => {
        for (const { text, marks } of evidenceSentences(BODY, SENTENCES, evidence)) {
          marks.forEach((mark, i) => {
            expect(mark.start >= (marks[i - 1]?.end ?? 0) && mark.end <= text.length).toBe(true);
          });
        }
      }),
    );
  });
});
