import { describe, expect, it } from 'vitest';
import baseline from '../baseline.json';
import { figureKey, regressions } from '../figures';
import { pairOf } from './pair';
import { scoreUtterances, statementPairs, utteranceFigures } from './score';

const TEXT = 'کشتی پژوهشی مرجان پس از چهل روز نمونه‌برداری از بستر خلیج به بندر نو بازمی‌گردد و نمونه‌ها بررسی می‌شوند';
const OTHER = 'موزه تازه شهر از هفته آینده هر روز تا شب باز است و دانش‌آموزان بی‌بلیت از آن دیدن می‌کنند';
const pair = (same: boolean, second: string) => pairOf({ kind: 'test', same }, [TEXT, second]);

describe('the scorer', () => {
  it('counts what was rightly and wrongly found, and what was missed', () => {
    const pairs = [pair(true, TEXT), pair(false, TEXT), pair(true, OTHER)];
    const scores = scoreUtterances(pairs);
    expect(scores).toMatchObject({ precision: 0.5, recall: 0.5, indexed: 0.5 });
    expect(scores.mistakes).toEqual(pairs.slice(1));
  });
});

describe('the labelled pairs of statements', () => {
  const pairs = statementPairs();
  it('are many, and some were written as traps', () => {
    expect(pairs.filter(({ same }) => same).length).toBeGreaterThanOrEqual(120);
    expect(pairs.filter(({ same, kind }) => !same && !kind.startsWith('made')).length).toBeGreaterThanOrEqual(25);
  });
  it('are told apart no worse than recorded', () => {
    const figures = utteranceFigures(scoreUtterances(pairs));
    expect(Object.keys(baseline.utterances)).toEqual(figures.map(figureKey));
    expect(regressions('utterances', figures, baseline)).toEqual([]);
  });
});
