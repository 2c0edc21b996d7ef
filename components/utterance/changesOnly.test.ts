import { describe, expect, it } from 'vitest';
import type { Piece } from '@/lib/domain/utterance';
import { changedWords, changesOnly } from './changesOnly';

const LONG = Array.from({ length: 12 }, (_, i) => `و${i}`).join(' ');
const piece = (kind: Piece['kind'], text: string): Piece => ({ kind, text, words: text.split(' ').length });

describe('changesOnly', () => {
  it('keeps changes and a few words on the sides that touch one', () => {
    const pieces = [
      piece('same', LONG),
      piece('cut', LONG),
      piece('same', LONG),
      piece('added', 'نو'),
      piece('same', LONG),
    ];
    expect(changesOnly(pieces).map(({ text }) => text)).toEqual([
      '… و8 و9 و10 و11',
      LONG,
      'و0 و1 و2 و3 … و8 و9 و10 و11',
      'نو',
      'و0 و1 و2 و3 …',
    ]);
  });
  it('leaves short stretches whole', () => {
    expect(changesOnly([piece('same', 'یک دو سه '), piece('cut', 'چهار')])[0]?.text).toBe('یک دو سه ');
  });
});

describe('changedWords', () => {
  it('counts each kind', () => {
    const pieces = [piece('same', 'یک'), piece('cut', 'دو سه'), piece('added', 'چهار'), piece('cut', 'پنج')];
    expect(changedWords(pieces)).toEqual({ cut: 3, added: 1 });
  });
});
