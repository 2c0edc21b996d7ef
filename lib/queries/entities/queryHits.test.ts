import { describe, expect, it } from 'vitest';
import { lead } from './lead';
import { choiceParts } from './choiceMatches';
import { queryHits, soughtIn, variantsOf } from './queryHits';

const whole = (body: string) => [{ start: 0, end: body.length }];
const hitsOf = (body: string, q: string, names: { start: number; end: number }[] = []) => {
  const sought = soughtIn([q]);
  const hits = queryHits(body, names, sought);
  return { marks: hits.map(({ start, end }) => body.slice(start, end)), variants: variantsOf(body, hits, sought) };
};

describe('queryHits', () => {
  it.each([
    ['كتابخانه باز شد', 'کتابخانه', ['كتابخانه']],
    ['پل می شود و پل می‌شود', 'میشود', ['می شود', 'می‌شود']],
    ['ماموریت‌های تازه', 'ماموریتهای', ['ماموریت‌های']],
    ['سال ۱۴۰۴ بود', '1404', ['۱۴۰۴']],
    ['پلنگ و کپل', 'پل', []],
    ['کتاب، کتاب‌ها و کتاب‌هایشان', 'کتاب', ['کتاب', 'کتاب‌ها', 'کتاب‌هایشان']],
    ['کتاب، کتاب‌ها و کتاب‌هایشان', '«کتاب»', ['کتاب']],
    ['کتاب نو', 'کتاب‌ها', ['کتاب']],
    ['پل نو و نو پل', '«پل نو»', ['پل نو']],
    ['پل نو و نو پل', 'پل نه نو', ['پل', 'پل']],
    ['کتابدار کتاب', 'کتاب*', ['کتابدار', 'کتاب']],
    [
      'رئیس جمهور، رئیس‌جمهور، رئیسجمهور',
      'رییس‌جمهور',
      ['رئیس جمهور', 'رئیس جمهور', 'رئیس‌جمهور', 'رئیس‌جمهور', 'رئیسجمهور'],
    ],
    ['دستاوردهای ما', 'دست آورد', ['دستاوردهای', 'دستاوردهای']],
    ['فضای کسب‌وکار ما', '«کسب و کار ما»', ['کسب‌وکار ما', 'کسب‌وکار ما']],
    ['باران', 'منبع:پگاه', []],
    ['باران', '«باران', []],
  ])('in «%s» the query «%s» finds %j', (body, q, expected) => expect(hitsOf(body, q).marks).toEqual(expected));

  it('does not take a name for an inflected word', () => {
    expect(hitsOf('گل‌ها گفت', 'گل', [{ start: 0, end: 5 }]).marks).toEqual([]);
  });
});

describe('variantsOf', () => {
  it.each([
    ['كتاب، کتاب‌ها و کتاب', 'کتاب', ['كتاب', 'کتاب‌ها']],
    ['کتاب', 'کتاب‌ها', ['کتاب']],
    ['سال ۱۴۰۴', '(1404)', ['۱۴۰۴']],
    ['پل نو', '«پل نو»', []],
    ['کتابدار', 'کتاب*', ['کتابدار']],
  ])('tell in «%s» for «%s» %j', (body, q, expected) => expect(hitsOf(body, q).variants).toEqual(expected));
});

describe('lead', () => {
  it('ends at a word', () => {
    const body = 'باران آمد و پل بسته شد';
    expect(lead(body, whole(body), 12)).toBe('باران آمد و…');
    expect(lead(body, whole(body), 100)).toBe(body);
  });
  it('takes sentences only', () => expect(lead('پل\n\nانتهای پیام/', [{ start: 0, end: 2 }])).toBe('پل'));
});

describe('choiceParts', () => {
  it.each([
    ['دكتر نرگس كاويان', ['نرگس', 'کاویان']],
    ['دکتر', ['دکتر']],
    ['«»', []],
  ])('of «%s» are %j', (text, parts) => expect(choiceParts(text)).toEqual(parts));
});
