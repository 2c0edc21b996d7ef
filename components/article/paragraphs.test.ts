import { describe, expect, it } from 'vitest';
import { marginLine, paragraphs } from './paragraphs';

describe('paragraphs', () => {
  it('are the lines without breaks, indentation and blank ones', () => {
    const body = '  نمونه‌نیوز: دریاچه پر شد.\r\n\r\n   \nوی گفت: بله. ';
    expect(paragraphs(body, []).map(({ start, end }) => body.slice(start, end))).toEqual([
      'نمونه‌نیوز: دریاچه پر شد.',
      'وی گفت: بله.',
    ]);
  });

  it('leave out lines that are furniture, and keep lines that are only partly so', () => {
    const body = 'خبر تازه\nپایان خبر انتهای پیام/';
    const end = body.indexOf('انتهای');
    expect(paragraphs(body, [{ start: end, end: body.length }])).toHaveLength(2);
    expect(paragraphs(body, [{ start: 9, end: body.length }])).toHaveLength(1);
  });
});

describe('marginLine', () => {
  it('runs beside what each speaker says', () => {
    const statements = [
      { start: 4, end: 10, mark: 0 },
      { start: 10, end: 12, mark: 1 },
    ];
    expect(marginLine({ start: 0, end: 20 }, statements, [])).toEqual([
      { colour: null, length: 4 },
      { colour: 0, length: 6 },
      { colour: 1, length: 2 },
      { colour: null, length: 8 },
    ]);
  });

  it('joins neighbouring statements of one speaker', () => {
    const statements = [
      { start: 0, end: 5, mark: 2 },
      { start: 5, end: 9, mark: 2 },
    ];
    expect(marginLine({ start: 0, end: 9 }, statements, [])).toEqual([{ colour: 2, length: 9 }]);
  });

  it('is empty where nobody speaks', () => {
    expect(marginLine({ start: 0, end: 9 }, [{ start: 20, end: 30, mark: 0 }], [])).toEqual([]);
  });
});
