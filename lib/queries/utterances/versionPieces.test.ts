import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { versionPieces } from './versionPieces';

const short = (a: string, b: string) => versionPieces(a, b).map(({ kind, text }) => `${kind[0]}:${text.trim()}`);

const word = fc.constantFrom(
  'آب',
  'می‌شود',
  'می',
  'شود',
  'خانه‌ها',
  'رئیس',
  'جمهور',
  'رئیس‌جمهور',
  '۱۲',
  '12',
  'سد',
  'و',
);
const text = fc.array(fc.tuple(word, fc.constantFrom(' ', '، ', '. ', '\n')), { maxLength: 20 }).map((parts) =>
  parts.flat().join(''),
); // prettier-ignore

describe('versionPieces', () => {
  it('tells what was cut and what was added', () => {
    expect(short('آب سد تا فردا قطع است.', 'آب سد مهرآباد قطع است')).toEqual([
      's:آب سد',
      'c:تا فردا',
      'a:مهرآباد',
      's:قطع است',
    ]);
  });
  it('keeps a word with a ZWNJ whole', () => {
    expect(short('کتاب‌خانه‌ها باز است', 'دانش‌آموزان باز است')).toEqual([
      'c:کتاب‌خانه‌ها',
      'a:دانش‌آموزان',
      's:باز است',
    ]);
  });
  it('does not take spelling for a change', () => {
    expect(short('می‌شود رئیس‌جمهور ۱۲ خانه‌ها كتاب', 'مي شود رئیس جمهور 12 خانه ها کتاب')).toEqual([
      's:مي شود رئیس جمهور 12 خانه ها کتاب',
    ]);
  });
  it('does not take punctuation for a change', () => {
    expect(short('«آب» سد، قطع است!', 'آب سد قطع است')).toEqual(['s:آب سد قطع است']);
  });
  it('counts words', () => {
    expect(versionPieces('یک دو سه', 'یک')).toEqual([
      { kind: 'same', text: 'یک', words: 1 },
      { kind: 'cut', text: 'دو سه', words: 2 },
    ]);
  });
  it('gives the version back, and the text as long as nothing but spelling differs', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const pieces = versionPieces(a, b);
        const kept = pieces.filter(({ kind }) => kind !== 'cut').map((piece) => piece.text);
        expect(kept.join('')).toBe(b);
        if (a === b) expect(pieces.every(({ kind }) => kind === 'same')).toBe(true);
      }),
    );
  });
});
