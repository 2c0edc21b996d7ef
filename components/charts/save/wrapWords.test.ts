import { describe, expect, it } from 'vitest';
import { wrapWords } from './wrapWords';

const letters = (words: string) => words.length;

describe('wrapWords', () => {
  it('breaks between words', () => expect(wrapWords('one two three', 7, letters)).toEqual(['one two', 'three']));
  it('gives a long word its own line', () =>
    expect(wrapWords('a longest b', 3, letters)).toEqual(['a', 'longest', 'b']));
  it('has no line for no words', () => expect(wrapWords('  ', 9, letters)).toEqual([]));
});
