import { describe, expect, it } from 'vitest';
import { nameKey, norm, ratio, similar } from './similarity';

describe('similarity', () => {
  it('makes letters, invisible characters and punctuation one', () => {
    expect(norm(' «كامبيز» نیک‌اندیش(ره)، مؤمن ')).toBe('کامبیز نیکاندیش مومن');
  });

  it('drops honorifics before a name, but never the whole name', () => {
    expect(nameKey('حجت‌الاسلام والمسلمین سید هادی روشن‌دل')).toBe('هادیروشندل');
    expect(nameKey('سردار')).toBe('سردار');
  });

  it('gives the ratio of Ratcliff and Obershelp', () => {
    expect(ratio('', '')).toBe(1);
    expect(ratio('abcd', 'bcde')).toBe(0.75);
    expect(ratio('qabxcd', 'abycdf')).toBeCloseTo(2 / 3);
    expect(ratio('خبرگزاری مهر', 'مهر')).toBeCloseTo(0.4);
  });

  it('takes roles and outlets of mostly the same words for the same', () => {
    expect(similar('خبرگزاری صدا و سیما مرکز یزد', 'خبرگزاری صدا و سیما')).toBe(true);
    expect(similar('مرکز اطلاعرسانی وزارت کشور', 'مرکز اطلاع‌رسانی وزارت کشور')).toBe(true);
    expect(similar('شرکت ملی گاز', 'شهرداری سپیدکوه')).toBe(false);
    expect(similar('', '')).toBe(false);
  });
});
