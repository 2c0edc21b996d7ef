import fc from 'fast-check';
import { dropMarks, fold } from '@/lib/text/01-normalise';
import { describe, expect, it } from 'vitest';
import { findParagraphs } from './paragraphs';
import { findSentences } from './sentences';
import { tokenise } from './tokens';

const sentencesOf = (body: string, furniture: { start: number; end: number }[] = []): string[] =>
  findSentences(body, tokenise(body), furniture).map((range) => body.slice(range.start, range.end));

describe('tokenise', () => {
  it('gives folded keys at the places of the text', () => {
    const tokens = tokenise('مي\u200cگويد: «۱۲ روز»');
    expect(tokens.map((token) => token.key)).toEqual(['میگوید', ':', '«', '12', 'روز', '»']);
    expect(tokens[0]).toMatchObject({ start: 0, end: 7, key: 'میگوید', kind: 'word' });
  });
  it('leaves invisible edges out of a word', () => {
    expect(tokenise('\u200cسخن\u200c')).toMatchObject([{ start: 1, end: 4, key: 'سخن', kind: 'word' }]);
  });
  it('cuts where Unicode tells letters and numbers from marks and spaces', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const pieces = fold(text).match(/[\p{L}\p{N}\u200c\u200d]+|[^\s]|\n/gu) ?? [];
        const keys = pieces.map(dropMarks).filter((key) => key !== '');
        expect(tokenise(text).map((token) => token.key)).toEqual(keys);
      }),
    );
  });
  it('never overlaps and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = 0;
        for (const token of tokenise(text)) {
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(token.end).toBeGreaterThan(token.start);
          last = token.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('findParagraphs', () => {
  it('trims lines and drops blank ones', () => {
    expect(findParagraphs(' یک \n\n\u200c\nدو')).toEqual([
      { start: 1, end: 3 },
      { start: 8, end: 10 },
    ]);
  });
});

describe('findSentences', () => {
  it('splits at stops and lines', () => {
    expect(sentencesOf('باران آمد. برف هم آمد!\nهوا سرد شد')).toEqual(['باران آمد.', 'برف هم آمد!', 'هوا سرد شد']);
  });
  it('keeps a quotation whole', () => {
    expect(sentencesOf('او گفت: «باران آمد. برف هم.» سپس رفت.')).toEqual(['او گفت: «باران آمد. برف هم.»', 'سپس رفت.']);
  });
  it('does not split numbers', () => expect(sentencesOf('رشد ۵.۵ درصد بود.')).toEqual(['رشد ۵.۵ درصد بود.']));
  it('skips furniture', () => {
    expect(sentencesOf('باران آمد. انتهای پیام/ برف', [{ start: 11, end: 23 }])).toEqual(['باران آمد.', 'برف']);
  });
  it('stays linear over nested marks', () => {
    expect(sentencesOf('«'.repeat(100_000) + '»'.repeat(100_000)).length).toBeGreaterThan(0);
  });
  it('gives ranges in order', () => {
    const text = fc.array(fc.constantFrom('«', '»', '.', '\n', 'الف', ' ', '(', ')', '"'), { maxLength: 60 });
    fc.assert(
      fc.property(text, (parts) => {
        const body = parts.join('');
        const ranges = findSentences(body, tokenise(body), []);
        ranges.forEach((range, i) => {
          expect(range.end).toBeGreaterThan(range.start);
          if (i > 0) expect(range.start).toBeGreaterThanOrEqual(ranges[i - 1]?.end ?? 0);
        });
      }),
    );
  });
});
