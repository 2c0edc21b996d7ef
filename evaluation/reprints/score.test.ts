import { describe, expect, it } from 'vitest';
import baseline from '../baseline.json';
import { figureKey, regressions } from '../figures';
import type { Pair } from './pair';
import { labelledPairs } from './pairs';
import { reprintFigures, scoreReprints } from './score';

const story = (body: string) => ({ title: 'یک', body });
const TEXT =
  'کشتی پژوهشی مرجان پس از چهل روز نمونه‌برداری از بستر خلیج به بندر نو رسید و پژوهشگران نمونه‌ها را به آزمایشگاه بردند.';
const pair = (reprint: boolean, second: string): Pair => ({
  kind: 'test',
  name: 'test',
  reprint,
  first: story(TEXT),
  second: story(second),
});

describe('the scorer', () => {
  it('counts what was rightly and wrongly found, and what was missed', () => {
    const pairs = [pair(true, TEXT), pair(false, TEXT), pair(true, TEXT.split('').reverse().join(''))];
    const scores = scoreReprints(pairs);
    expect(scores).toMatchObject({ precision: 0.5, recall: 0.5, indexed: 0.5 });
    expect(scores.mistakes).toEqual(pairs.slice(1));
  });
});

describe('the labelled pairs', () => {
  const pairs = labelledPairs();
  it('are many, and many of them hard', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(300);
    expect(pairs.filter(({ reprint }) => reprint).length).toBeGreaterThanOrEqual(150);
    expect(pairs.filter(({ reprint, name }) => !reprint && name.includes(' ')).length).toBeGreaterThanOrEqual(60);
  });
  it('are told apart with a precision of at least 0.98, and no worse than recorded', () => {
    const scores = scoreReprints(pairs);
    const figures = reprintFigures(scores);
    expect(scores.precision).toBeGreaterThanOrEqual(0.98);
    expect(Object.keys(baseline.reprints)).toEqual(figures.map(figureKey));
    expect(regressions('reprints', figures, baseline)).toEqual([]);
  });
});
