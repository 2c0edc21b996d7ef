import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEXICON } from '@/lib/text/lexicon/generated';
import { cleanAtDoor, fold, matchKey, nameKey, searchForms, searchTerms, stem, words, wordTokens } from '.';

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

describe('wordTokens', () => {
  it('has each word where the text has it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { word, start, end } of wordTokens(text)) expect(words(text.slice(start, end))).toEqual([word]);
      }),
    );
  });
  it('tells what a ZWNJ or a space splits off', () => {
    expect(wordTokens('کتاب‌ها، کتاب ها و کتابها').map(({ base }) => base)).toEqual(['کتاب', 'کتاب', null, null]);
  });
});

describe('stem', () => {
  const stemOf = (text: string) =>
    wordTokens(text)
      .map(({ word, base }) => stem(word, base))
      .join(' ');
  it.each([
    ['کتاب‌ها', 'کتاب'],
    ['کتاب ها', 'کتاب'],
    ['كتابهاي', 'کتاب'],
    ['کتاب‌هایشان', 'کتاب'],
    ['کتابهایی', 'کتاب'],
    ['کتاب‌ام', 'کتاب'],
    ['کتاب‌مان', 'کتاب'],
    ['گفته‌اند', 'گفته'],
    ['خانه‌ای', 'خانه'],
    ['شبکه‌ی', 'شبکه'],
    ['پل‌ها', 'پل'],
    ['شورای', 'شورا'],
    ['نیروهای', 'نیرو'],
    ['سخنگوی', 'سخنگو'],
    ['انتهای', 'انتها'],
    ['بزرگ‌ترها', 'بزرگتر'],
  ])('of %s is %s', (text, expected) => expect(stemOf(text)).toBe(expected));
  it.each([
    ...['طاها', 'تنها', 'بها', 'خامنه‌ای', 'هسته‌ای', 'هستهای', 'دارای', 'پهلوی', 'معنوی', 'برای', 'اشتها'],
    ...[
      'زمان',
      'سازمان',
      'تهران',
      'حیات',
      'ورزش',
      'رضایی',
      'دفتر',
      'بزرگ‌تر',
      'آرامش',
      'پلها',
      'می‌شود',
      'می‌آید',
      'برمی‌آید',
      'درنهایت',
      'رای',
    ],
  ])('leaves %s whole', (text) => expect(stemOf(text)).toBe(words(text).join(' ')));
  it('leaves every name of the lists whole', () => {
    const lists = Object.entries(LEXICON).filter(([list]) => /^names\/(?!surname-)/.test(list));
    const names = lists.flatMap(([, entries]) => entries.map((entry) => entry.split('\t')[0] ?? ''));
    const changed = names.filter((name) => stemOf(name) !== words(name).join(' '));
    expect(names.length).toBeGreaterThan(10_000);
    expect(changed).toEqual([]);
  });
});

describe('searchForms', () => {
  const lexemes = (text: string) => searchForms(wordTokens(text), () => false).map(({ lexeme }) => lexeme);
  it.each(['رئیس‌جمهور', 'رئیس جمهور', 'رئيس‌ جمهور', 'رئیسجمهور'])('of %s hold the word in one', (text) => {
    expect(lexemes(text)).toContain('رییسجمهور');
  });
  it.each(['دست‌آوردها', 'دست آوردها', 'دستاوردها'])('of %s hold its stem in one', (text) => {
    expect(lexemes(text)).toContain('~دستاورد');
  });
  it('join only what is a compound', () => expect(lexemes('کار گران')).toEqual(['کار', 'گران']));
});

describe('cleanAtDoor', () => {
  it('replaces what PostgreSQL refuses, one for one', () => {
    expect(cleanAtDoor('a\0b\ud800c')).toBe('a\ufffdb\ufffdc');
    expect(cleanAtDoor('😀')).toBe('😀');
  });
});
