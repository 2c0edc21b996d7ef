import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readUtterance, sameUtterance, sketch, type Told } from '.';
import { stems } from './stems';

const SAID = 'نوبت‌بندی آب از فردا در هفت محله آغاز می‌شود و تا پایان آبان ادامه دارد؛ بیمارستان‌ها از آن معاف‌اند';
const told = (text: string, more: Partial<Told> = {}): Told => ({
  text,
  speakerId: 'p-1',
  speakerType: 'person',
  day: '2026-01-10',
  ...more,
});
const same = (a: Told, b: Told) => sameUtterance(readUtterance(a), readUtterance(b));

const WORDS =
  'آب سد شهر محله نوبت فردا پایان ماه می‌رسد نمی‌رسد باید شاید بزرگ کوچک سه چهار ۱۲ ۱۳ دولت مردم باغ راه پل'.split(' ');
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' '));
const anyTold: fc.Arbitrary<Told> = fc.record({
  text,
  speakerId: fc.constantFrom('p-1', 'p-2', null),
  speakerType: fc.constantFrom('person' as const, 'role' as const, 'unnamed' as const),
  day: fc.constantFrom('2026-01-10', '2026-01-11', '2026-01-14', '2026-02-10'),
});

describe('stems', () => {
  it('let what was said meet its report, and leave short words', () => {
    expect(stems('عقب نمی‌نشینیم و می‌گویم')).toEqual(stems('عقب نمی‌نشینند و می‌گوید'));
    expect(stems('هم کرد بود')).toEqual(['هم', 'کرد', 'بود']);
  });
});

describe('sketch', () => {
  it('is empty for words that everybody says', () => {
    expect([sketch('بله'), sketch('این خبر را تکذیب می‌کنم')]).toEqual([[], []]);
  });
  it('holds signed 32-bit whole numbers, ascending, each once', () => {
    fc.assert(
      fc.property(text, (said) => {
        const found = sketch(said);
        expect(found).toEqual([...new Set(found)].sort((a, b) => a - b));
        expect(found.every((hash) => hash === (hash | 0))).toBe(true);
      }),
    );
  });
  it('is the same with other letters and with inflection written apart or together', () => {
    const other = SAID.replaceAll('ی', 'ي')
      .replaceAll('ک', 'ك')
      .replace('می‌شود', 'می شود')
      .replace('ستان‌ها', 'ستانها');
    expect(other).not.toBe(SAID);
    expect(sketch(other)).toEqual(sketch(SAID));
  });
  it('grows with the text, so that a sentence of a long speech is found in it', () => {
    const speech = Array.from({ length: 40 }, (_, i) => `در محله ${i} کار شماره ${i * 7} به دست گروه ${i * 3} آغاز شد`);
    const whole = new Set(sketch(speech.join('. ')));
    expect(whole.size).toBe(24);
    expect(speech.filter((sentence) => sketch(sentence).some((hash) => whole.has(hash))).length).toBeGreaterThan(10);
  });
});

describe('sameUtterance', () => {
  it('is reflexive for what is long enough to have a sketch, and symmetric', () => {
    fc.assert(
      fc.property(anyTold, anyTold, (a, b) => {
        if (a.speakerId !== null) expect(same(a, a)).toBe(sketch(a.text).length > 0);
        expect(same(a, b)).toBe(same(b, a));
      }),
    );
  });
  it('takes a cut version, also days later', () => {
    const cut = told(SAID.slice(0, SAID.indexOf('؛')), { day: '2026-01-17' });
    expect(same(told(SAID), cut)).toBe(true);
    expect(same(told(SAID), { ...cut, day: '2026-01-18' })).toBe(false);
  });
  it('takes a speaker who is not known for the one who is, where the words are the same', () => {
    expect(same(told(SAID), told(SAID, { speakerId: null, speakerType: 'unnamed' }))).toBe(true);
    expect(same(told(SAID), told(SAID, { speakerId: 'r-1', speakerType: 'role' }))).toBe(true);
  });
  it('does not take one person for another', () => {
    expect(same(told(SAID), told(SAID, { speakerId: 'p-2' }))).toBe(false);
  });
});
