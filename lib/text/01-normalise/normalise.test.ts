import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanAtDoor, fold, matchKey, nameKey, searchTerms } from '.';

describe('fold', () => {
  it('never moves an index', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(text).length === text.length));
  });
  it('is idempotent', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(fold(text)) === fold(text)));
  });
  it('brings Arabic letters and digits to one form', () => {
    expect(fold('يكة أمير ٣۴\u00a0ۀ')).toBe('یکه امیر 34 ه');
  });
  it('keeps line breaks', () => expect(fold('a\nب')).toBe('a\nب'));
});

describe('nameKey', () => {
  it.each([
    ['سیدعلی شهرابی', 'علي شهرابي'],
    ['دکتر سید علی شهرابی', 'علی شهرابی'],
    ['حجت‌الاسلام والمسلمین نادر خدایاری‌فرد', 'نادر خدایاری فرد'],
    ['محمّدرضا پورنگ', 'محمد رضا پورنگ'],
    ['رستگار(ره)', 'رستگار'],
  ])('%s is %s', (a, b) => expect(nameKey(a)).toBe(nameKey(b)));
  it('tells different names apart', () => expect(nameKey('علی شهرابی')).not.toBe(nameKey('علیرضا شهرابی')));
  it('keeps a lone honorific', () => expect(nameKey('امیر')).toBe('امیر'));
});

describe('matchKey', () => {
  it.each([
    ['می‌شود', 'می شود'],
    ['می‌شود', 'میشود'],
    ['ماموریت‌های ویژه', 'مأموریتهای ویژه'],
    ['ماموریت‌های ویژه', 'ماموریت های ویژه'],
    ['رئیس‌جمهور', 'رئيس جمهور'],
  ])('%s meets %s', (a, b) => expect(matchKey(a)).toBe(matchKey(b)));
  it('joins over one separator only', () => expect(matchKey('می ... شود')).toBe('می شود'));
  it('keeps words apart', () => expect(matchKey('وزیر  کشور، ایران')).toBe('وزیر کشور ایران'));
});

describe('searchTerms', () => {
  it('holds words only, whatever comes in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) =>
        /^(?:[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*)?$/u.test(searchTerms(text)),
      ),
    );
  });
  it('does not stem', () => expect(searchTerms('کتاب‌هایمان')).toBe('کتابهایمان'));
});

describe('cleanAtDoor', () => {
  it('replaces what PostgreSQL refuses, one for one', () => {
    expect(cleanAtDoor('a\0b\ud800c')).toBe('a\ufffdb\ufffdc');
    expect(cleanAtDoor('😀')).toBe('😀');
  });
});
