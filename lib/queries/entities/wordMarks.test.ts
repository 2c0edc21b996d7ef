import { describe, expect, it } from 'vitest';
import { queryTerms } from '../filter/wordQuery';
import { lead } from './lead';
import { choiceParts } from './choiceMatches';
import { wordMarks } from './wordMarks';

const whole = (body: string) => [{ start: 0, end: body.length }];
const marked = (body: string, q: string) =>
  wordMarks(body, whole(body), queryTerms(q)).map(({ start, end }) => body.slice(start, end));

describe('wordMarks', () => {
  it.each([
    ['كتابخانه باز شد', 'کتابخانه', ['كتابخانه']],
    ['پل می شود و پل می‌شود', 'میشود', ['می شود', 'می‌شود']],
    ['ماموریت‌های تازه', 'ماموریتهای', ['ماموریت‌های']],
    ['سال ۱۴۰۴ بود', '1404', ['۱۴۰۴']],
    ['پلنگ و کپل', 'پل', []],
  ])('in «%s» the words «%s» are %j', (body, q, expected) => {
    expect(marked(body, q)).toEqual(expected);
  });
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
