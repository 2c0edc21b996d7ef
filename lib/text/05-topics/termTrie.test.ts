import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../01-normalise';
import { TermTrie } from './termTrie';

const trie = new TermTrie([
  ['آتش‌سوزی', 'fire'],
  ['آتش', 'flame'],
  ['وزیر راه', 'minister'],
  ['حج', 'hajj'],
  ['کارگر', 'worker'],
  ['ناتو', 'nato'],
]);

const found = (text: string): string[] =>
  trie.find(fold(text)).map(({ start, end, value }) => `${value}=${text.slice(start, end)}`);

describe('TermTrie', () => {
  it('finds a term however its parts are spaced', () => {
    expect(found('آتش‌سوزی، آتش سوزی، آتشسوزی')).toEqual(['fire=آتش‌سوزی', 'fire=آتش سوزی', 'fire=آتشسوزی']);
    expect(found('وزير‌ راه')).toEqual(['minister=وزير‌ راه']);
  });

  it('takes the longest term and does not look within it again', () => {
    expect(found('آتش و آتش‌سوزی')).toEqual(['flame=آتش', 'fire=آتش‌سوزی']);
  });

  it('takes the endings of the last word, joined or with a ZWNJ, and the marks between letters', () => {
    expect(found('کارگران، كارگرهاي، کارگر‌ها، کارگرِ')).toEqual([
      'worker=کارگران',
      'worker=كارگرهاي',
      'worker=کارگر‌ها',
      'worker=کارگر',
    ]);
  });

  it('finds no term within another word', () => {
    expect(found('حجم، ناتوان، کارگردان، آتشفشان، محج، هم‌کارگر')).toEqual([]);
  });

  it('does not join the parts over a line or a punctuation mark', () => {
    expect(found('وزیر\nراه، وزیر، راه')).toEqual([]);
  });

  it('finds whole words in any text, in order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('آتش', 'سوزی', 'وزیر', 'راه', ' ', '‌', '\n', 'حج', 'ها', '،'), { maxLength: 30 }),
        (parts) => {
          const text = parts.join('');
          let last = 0;
          for (const { start, end } of trie.find(fold(text))) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(text.slice(start, end)).toMatch(/^[\p{L}].*[\p{L}]$/su);
            expect(text.charAt(end)).not.toMatch(/\p{L}/u);
            last = end;
          }
        },
      ),
    );
  });
});
