import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../annotate';
import { keyOfPhrase } from './keyPhrases';

const phrases = (body: string, title = '') => annotate({ title, body }).phrases;
const found = (body: string, title = ''): string[] => phrases(body, title).map(({ phrase }) => phrase);
const twice = (text: string): string => `${text}. سپس ${text}.`;

describe('findPhrases', () => {
  it.each([
    ['جنگ ۱۲ روزه', 'جنگ 12 روزه', 'جنگ ١٢‌روزه', 'جنگ دوازده روزه', 'جنگ دوازده‌روزه'],
    ['صرفه‌جویی در مصرف انرژی', 'صرفه جویی مصرف انرژی', 'صرفهجويي در مصرف انرژی'],
    ['آلودگی هوا', 'آلودگي هوا', 'آلودگی‌های هوا', 'آلودگی های هوا', 'آلودگی هوای'],
    ['برنامه هسته‌ای', 'برنامه هسته ای', 'برنامه‌ی هسته‌ای', 'برنامه‌های هسته‌ای'],
    ['بازار بین‌المللی نفت', 'بازار بین المللی نفت', 'بازارهای بین‌المللی نفت'],
    ['محیط زیست', 'محیط‌زیست', 'محیطزیست'],
    ['قطع غیرمجاز درختان', 'قطع غیر مجاز درختان', 'قطع غیر‌مجاز درختان'],
  ])('%s meets its other spellings', (...spellings) => {
    const body = spellings.map((spelling) => `${spelling}.`).join(' ');
    const [first, ...more] = phrases(body);
    expect(more).toEqual([]);
    expect(first?.evidence.map(({ start, end }) => body.slice(start, end))).toEqual(spellings);
    expect(first?.key).toBe(keyOfPhrase(spellings[0] ?? ''));
  });

  it('shows the spelling of most places, of equals the first', () => {
    expect(found('سند همكاري. سند همکاری. سند همکاری.')).toEqual(['سند همکاری']);
    expect(found('سند همكاري. سند همکاری.')).toEqual(['سند همكاري']);
    expect(found('آلودگی هوای شهر. آلودگی هوای روستا. آلودگی هوا.')).toEqual(['آلودگی هوا']);
    expect(found('آلودگی هوای شهر. آلودگی هوای روستا.', 'آلودگی هوا')).toEqual(['آلودگی هوا']);
  });

  it('asks for two places, of which the title may be one', () => {
    expect(found('انسجام ملی پایدار است.')).toEqual([]);
    expect(phrases('انسجام ملی پایدار است.', 'انسجام ملی')).toMatchObject([
      { phrase: 'انسجام ملی', evidence: [{ start: 0, end: 10 }] },
    ]);
    expect(found('باران آمد.', 'انسجام ملی؛ انسجام ملی')).toEqual([]);
  });

  it('leaves out a phrase that stands only within a longer one, and keeps one that also stands alone', () => {
    expect(found(twice('بانک بذر بومی'))).toEqual(['بانک بذر بومی']);
    expect(found(`${twice('کاهش آلودگی هوا')} آلودگی هوا.`)).toEqual(['کاهش آلودگی هوا', 'آلودگی هوا']);
  });

  it.each([
    ['a determiner', 'این استان'],
    ['a time', 'روز گذشته'],
    ['an amount', '۲۰۰ هزار تومان'],
    ['an office', 'رئیس سازمان آب'],
    ['a role', 'وزیر نیرو'],
    ['the source line', 'به گزارش خبرنگار مهر'],
    ['an outlet', 'باشگاه خبرنگاران جوان'],
    ['an outlet by its head', 'خبرگزاری سپیدکوه'],
    ['a place', 'استان کرمان'],
    ['a country', 'جمهوری اسلامی ایران'],
    ['a person', 'رامین فرهودی'],
    ['a person with a title', 'حجت الاسلام نورانی'],
    ['a verb and its noun', 'باران افزایش یافت'],
    ['words joined by و', 'باران و تگرگ'],
    ['words before and behind a preposition', 'باران در دشت'],
    ['words before and behind a comma', 'باران، تگرگ'],
    ['words before and behind a quotation mark', 'فیلم «باران'],
    ['one word', 'دادگاه'],
    ['words before and behind a tatweel that serves as a dash', 'فیلم ـ باران'],
    ['a pronoun', 'کتاب او'],
    ['a plural and the next word', 'کتاب‌ها تازه'],
    ['a name that goes on', 'کتاب برنامه‌های'],
    ['Latin', 'hello world'],
  ])('makes no phrase of %s', (_, text) => {
    expect(found(twice(text))).toEqual([]);
  });

  it('has its places in names of offices too, though they make no phrase', () => {
    const body = 'خانه سفال باز است. مدیر خانه سفال آمد. خانه سفال زیباست.';
    expect(phrases(body)).toMatchObject([{ phrase: 'خانه سفال', evidence: [{}, {}, {}] }]);
    expect(found(twice('سازمان خانه سفال'))).toEqual([]);
  });

  it('does not see furniture', () => {
    const body = `باران آمد.\n${'برچسب‌ها: آلودگی هوا، آلودگی هوا'}`;
    expect(found(body)).toEqual([]);
  });

  it('gives at most eight, best first', () => {
    const words = 'باران تگرگ برف تندر توفان سیل یخبندان خشکسالی رگبار مه شبنم'.split(' ');
    const scores = phrases(words.map((word) => twice(`هشدار ${word}`)).join('\n')).map(({ score }) => score);
    expect(scores).toHaveLength(8);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it.each(['آلودگی هوا ', 'آلودگی هوا. ', 'جنگ ۱۲ روزه، ', 'ها ', 'صرفه‌جویی در ', 'غیر ', 'آ'])(
    'survives %s a hundred thousand times',
    (part) => {
      for (const { evidence } of phrases(part.repeat(100_000)))
        for (const [index, { start, end }] of evidence.entries()) {
          expect(end).toBeGreaterThan(start);
          if (index > 0) expect(start).toBeGreaterThanOrEqual(evidence[index - 1]?.end ?? 0);
        }
    },
    30_000,
  );
});

describe('any story', () => {
  const parts = fc.constantFrom(
    ...'آلودگی هوا صرفه‌جویی در مصرف انرژی جنگ ۱۲ روزه شبکه‌های اجتماعی محیط‌زیست بین‌المللی غیرمجاز گفت : . ، و را است'.split(' '),
  ); // prettier-ignore
  const bodies = fc.array(parts, { maxLength: 60 }).map((words) => words.join(' '));

  it('has its phrases where they say, each at least once in the body, in order and without overlap', () => {
    fc.assert(
      fc.property(bodies, fc.string({ unit: 'binary' }), (text, noise) => {
        const body = text + noise + text;
        for (const { phrase, key, score, evidence } of phrases(body)) {
          expect(score).toBeGreaterThan(0);
          expect(evidence.length).toBeGreaterThan(0);
          let last = 0;
          for (const { start, end } of evidence) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(keyOfPhrase(body.slice(start, end))).toBe(key);
            last = end;
          }
          expect(evidence.map(({ start, end }) => body.slice(start, end))).toContain(phrase);
        }
      }),
    );
  });

  it.each([
    ['without ZWNJ', (text: string) => text.replaceAll('\u200c', '')],
    ['with a space for each ZWNJ', (text: string) => text.replaceAll('\u200c', ' ')],
    ['in Arabic letters', (text: string) => text.replaceAll('ی', 'ي').replaceAll('ک', 'ك')],
  ])('has the same keys and scores %s', (_, change) => {
    fc.assert(
      fc.property(bodies, (body) => {
        const keys = (text: string) => phrases(text).map(({ key, score, evidence }) => [key, score, evidence.length]);
        expect(keys(change(body))).toEqual(keys(body));
      }),
    );
  });
});
