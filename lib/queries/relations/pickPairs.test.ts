import { describe, expect, it } from 'vitest';
import type { CoNamedPair } from '@/lib/domain/coNamed';
import { pickAround, pickPairs } from './pickPairs';

const pair = (ids: string, strength: number, stories = 2): CoNamedPair => ({
  a: ids.charAt(0),
  b: ids.charAt(1),
  stories,
  expected: 1,
  strength,
});
const ids = (pairs: readonly CoNamedPair[]) => pairs.map(({ a, b }) => a + b);

describe('pickPairs', () => {
  it('takes the strongest, and more among the same people where no more people fit', () => {
    const pairs = [pair('ab', 9), pair('cd', 8), pair('ef', 7), pair('ac', 3), pair('xy', 0)];
    expect(ids(pickPairs(pairs, { people: 4, pairs: 10, perPerson: 9 }))).toEqual(['ab', 'cd', 'ac']);
    expect(ids(pickPairs(pairs, { people: 9, pairs: 2, perPerson: 9 }))).toEqual(['ab', 'cd']);
  });

  it('leaves a clique some of its pairs, so that others find room', () => {
    const clique = ['ab', 'ac', 'ad', 'bc', 'bd', 'cd'].map((each, i) => pair(each, 20 - i));
    const picked = ids(pickPairs([...clique, pair('xy', 1)], { people: 9, pairs: 9, perPerson: 2 }));
    expect(picked).toEqual(['ab', 'ac', 'ad', 'bc', 'bd', 'xy']);
  });

  it('has one order for equal strengths, whatever order they come in', () => {
    const pairs = [pair('cd', 5), pair('ab', 5), pair('ef', 5, 4)];
    expect(ids(pickPairs(pairs, { people: 9, pairs: 9, perPerson: 9 }))).toEqual(['ef', 'ab', 'cd']);
    expect(pickPairs([...pairs].reverse(), { people: 9, pairs: 9, perPerson: 9 })).toEqual(
      pickPairs(pairs, { people: 9, pairs: 9, perPerson: 9 }),
    );
  });
});

describe('pickAround', () => {
  it('takes whom the person is named with, then what holds these together', () => {
    const pairs = [pair('bc', 90), pair('ab', 5), pair('ca', 4), pair('ad', 3), pair('de', 80), pair('bd', 1)];
    expect(ids(pickAround(pairs, 'a', { people: 4, pairs: 4, perPerson: 9 }))).toEqual(['ab', 'ac', 'ad', 'bc']);
    expect(ids(pickAround(pairs, 'a', { people: 3, pairs: 9, perPerson: 9 }))).toEqual(['ab', 'ac', 'bc']);
  });

  it('is empty around somebody who stands alone', () => {
    expect(pickAround([pair('bc', 3)], 'a', { people: 4, pairs: 4, perPerson: 9 })).toEqual([]);
  });
});
