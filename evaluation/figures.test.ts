import { describe, expect, it } from 'vitest';
import { ownStories } from './corpora';
import { figureKey, figures, regressions } from './figures';
import { findAll } from './found';
import baseline from './baseline.json';
import { score } from './score';
import { table } from './table';

const figure = (value: number | null): { stage: string; name: string; value: number | null } => ({
  stage: 'dateline',
  name: 'via',
  value,
});

describe('regressions', () => {
  it('tells a figure that fell by more than half a point, and one that vanished', () => {
    const before = { own: { 'dateline: via': 90 } };
    expect(regressions('own', [figure(89.5)], before)).toEqual([]);
    expect(regressions('own', [figure(89.4)], before)).toEqual(['own: dateline: via fell from 90 to 89.4']);
    expect(regressions('own', [figure(null)], before)).toEqual(['own: dateline: via fell from 90 to nothing']);
  });

  it('says nothing of a corpus or a figure without baseline', () => {
    expect(regressions('new', [figure(1)], { own: { 'dateline: via': 90 } })).toEqual([]);
    expect(regressions('own', [figure(1)], { own: { 'dateline: via': null } })).toEqual([]);
  });
});

describe('table', () => {
  it('aligns corpora in columns and marks what was not tested', () => {
    const text = table([
      { name: 'own', stories: 46, column: [figure(100)] },
      { name: 'dev', stories: 8, column: [figure(null)] },
    ]);
    expect(text.split('\n')).toEqual([
      '                 own  dev',
      'stories           46    8',
      'dateline: via  100.0    –',
    ]);
  });
});

describe('the pipeline on its own stories', () => {
  it('reads them no worse than the recorded baseline', () => {
    const stories = ownStories();
    const now = figures(score(stories, findAll(stories)));
    expect(Object.keys(baseline.own)).toEqual(now.map(figureKey));
    expect(regressions('own', now, baseline)).toEqual([]);
  });
});
