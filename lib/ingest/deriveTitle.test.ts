import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAtWord, deriveTitle } from './deriveTitle';

describe('deriveTitle', () => {
  it.each([
    ['باران می‌بارد. فردا برف است.', 'باران می‌بارد'],
    ['باران می‌بارد\nفردا برف است.', 'باران می‌بارد'],
    ['مدیر سد گفت: آب هست.', 'مدیر سد گفت'],
    ['به گزارش پگاه‌نو به نقل از روابط عمومی سد، باران می‌بارد. برف هم.', 'باران می‌بارد'],
    ['به گزارش پگاه‌نو،', 'به گزارش پگاه‌نو،'],
    ['.\nباران', '. باران'],
    ['', ''],
  ])('%j → %j', (body, title) => {
    expect(deriveTitle(body)).toBe(title);
  });

  it('cuts at a word and says so', () => {
    const title = deriveTitle(`${'باران '.repeat(40)}تمام`);
    expect(title).toMatch(/^(?:باران )*باران…$/);
    expect(title.length).toBeLessThanOrEqual(90);
  });
});

describe('cutAtWord', () => {
  it('never exceeds the limit nor splits a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 30 }), (text, limit) => {
        const cut = cutAtWord(text, limit);
        expect(cut.length).toBeLessThanOrEqual(limit);
        expect(cut.isWellFormed()).toBe(true);
        if (text.length <= limit) expect(cut).toBe(text);
      }),
    );
  });
});
