import { describe, expect, it } from 'vitest';
import type { GoldStory } from './gold';
import { judgePhrases } from './phrases';
import { score } from './score';

const story = (phrases: string[], notPhrases?: string[]): GoldStory => ({
  id: 'x',
  title: '',
  body: '',
  agency: null,
  via: null,
  people: [],
  statements: [],
  topics: [],
  phrases,
  notPhrases,
});

describe('judgePhrases', () => {
  it('compares phrases in whatever spelling', () => {
    const gold = story(['جنگ ۱۲ روزه', 'سند همکاری'], ['آلودگی هوا', 'رامین فرهودی']);
    expect(judgePhrases(gold, story(['جنگ دوازده‌روزه', 'آلودگي هوا', 'رامین فرهودی']))).toEqual({
      missed: ['سند همکاری'],
      unwanted: ['آلودگی هوا', 'رامین فرهودی'],
    });
  });
});

describe('score', () => {
  it('gives the share of wanted phrases found and of unwanted ones left out', () => {
    const gold = story(['جنگ ۱۲ روزه', 'سند همکاری'], ['آلودگی هوا', 'بهای آب', 'این کار']);
    expect(score([gold], [story(['سند همکاری', 'آلودگی هوا'])])).toMatchObject({ phrases: 0.5, notPhrases: 2 / 3 });
  });
  it('says nothing where no story names any', () => {
    const gold = { ...story([]), phrases: undefined };
    expect(score([gold], [story(['سند همکاری'])])).toMatchObject({ phrases: null, notPhrases: null });
  });
});
