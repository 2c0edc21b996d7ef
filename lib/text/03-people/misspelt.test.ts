import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Spellings } from './misspelt';

function learnt(...words: string[]): Spellings {
  const spellings = new Spellings();
  words.forEach((word, id) => spellings.learn(word, id));
  return spellings;
}

describe('Spellings', () => {
  it('finds a word with one letter too many, too few or changed', () => {
    const spellings = learnt('کدخدایی');
    expect(['کداخدایی', 'کدخدای', 'کدخدابی', 'کدخدایی'].map((word) => spellings.near(word))).toEqual([0, 0, 0, 0]);
  });
  it('finds nothing further off, nothing short, and nothing between two', () => {
    expect(learnt('کدخدایی').near('کداخداییان')).toBeNull();
    expect(learnt('رضا').near('رضای')).toBeNull();
    expect(learnt('محمودی', 'محمدی').near('محموی')).toBeNull();
  });
  it('finds every word with one letter left out', () => {
    const word = fc.stringMatching(/^[ابپتث]{6,12}$/);
    fc.assert(
      fc.property(word, fc.nat(), (known, place) => {
        const at = place % known.length;
        expect(learnt(known).near(known.slice(0, at) + known.slice(at + 1))).toBe(0);
      }),
    );
  });
});
