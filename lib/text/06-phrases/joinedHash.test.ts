import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinedHash, joinHash } from './joinedHash';

describe('joinedHash', () => {
  it('does not see where words end', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.string(), (words, last) => {
        const before = words.reduce((hash, word) => joinHash(hash, joinedHash(word)), 0);
        expect(joinHash(before, joinedHash(last))).toBe(joinedHash(words.join('') + last).hash);
      }),
    );
  });
  it('is a small integer', () => {
    fc.assert(
      fc.property(fc.string(), (word) => {
        const { hash } = joinedHash(word);
        return Number.isInteger(hash) && hash >= 0 && hash < 2 ** 30;
      }),
    );
  });
});
