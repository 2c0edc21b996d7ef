import { describe, expect, it } from 'vitest';
import { addDays, tehranDay } from '@/lib/domain/tehran';
import { demoDrafts, demoOutlets } from './loadDemo';

const NOW = new Date('2026-02-10T09:00:00Z');
const DAY_MS = 86_400_000;
const drafts = demoDrafts(NOW);

/** How many stories match. */
function count(pattern: RegExp): number {
  return drafts.filter(({ body }) => pattern.test(body)).length;
}

describe('demoDrafts', () => {
  it('gives at least two hundred stories, each with its own address, by the four outlets', () => {
    expect(drafts.length).toBeGreaterThanOrEqual(200);
    expect(new Set(drafts.map(({ url }) => url)).size).toBe(drafts.length);
    expect(new Set(drafts.map(({ source }) => source))).toEqual(new Set(demoOutlets().map(({ slug }) => slug)));
    expect(drafts.every(({ demo }) => demo)).toBe(true);
  });

  it.each(['2026-02-10T20:29:00Z', '2026-02-10T20:31:00Z', '2026-02-10T00:00:00Z', '2022-03-23T00:00:00Z'])(
    'dates all of them within the 90 Tehran days before %s, and none after it',
    (text) => {
      const now = new Date(text);
      for (const { publishedAt } of demoDrafts(now)) {
        const instant = new Date(publishedAt.instant);
        expect(tehranDay(instant)).toBe(publishedAt.day);
        expect(publishedAt.day >= addDays(tehranDay(now), -89)).toBe(true);
        expect(now.getTime() - instant.getTime()).toBeGreaterThan(0);
        expect(now.getTime() - instant.getTime()).toBeLessThan(90 * DAY_MS);
      }
    },
  );

  it('is the same at every hour of a Tehran day, and a day later the next', () => {
    expect(demoDrafts(new Date('2026-02-10T20:29:00Z'))).toEqual(drafts);
    const [first] = demoDrafts(new Date('2026-02-10T20:31:00Z'));
    expect(first?.publishedAt.day).toBe(addDays(drafts[0]?.publishedAt.day ?? '', 1));
  });

  it('gives the oldest first, from files that are named after their day', () => {
    const instants = drafts.map(({ publishedAt }) => publishedAt.instant);
    expect(instants).toEqual([...instants].sort());
    for (const { externalId, publishedAt } of drafts) {
      const before = Number(/^day-(\d\d)-/.exec(externalId ?? '')?.[1]);
      expect(publishedAt.day, externalId ?? '').toBe(addDays(tehranDay(NOW), -before));
    }
  });

  it('has bodies of wire length, in Persian code points, without weekdays, which the first start would belie', () => {
    for (const { body, title } of drafts) {
      expect(body.length).toBeGreaterThanOrEqual(300);
      expect(body.length).toBeLessThanOrEqual(2200);
      expect(body.split(/\n+/).length).toBeGreaterThanOrEqual(4);
      expect(title + body).not.toMatch(/[يكىةـ\u200b\u200d\u200e\u200f\ufeff]/u);
      expect(body).not.toMatch(/(?<!\p{L})(?:یکشنبه|دوشنبه|سه‌شنبه|چهارشنبه|پنجشنبه|جمعه)(?!\p{L})/u);
    }
  });
});

describe('the traits of real wire text, each in several stories', () => {
  it.each([
    ['a dateline', /^به گزارش /, 20],
    ['a second-hand source in the dateline', /^به گزارش [^،]+ به نقل از /, 6],
    ['a start without dateline', /^(?!به گزارش|خبرگزاری|پگاه|نمونه‌نیوز|گزارش)/, 3],
    ['وی with a cue', /\nوی [^\n]*(?:افزود|گفت|ادامه داد)[^\n]*:/, 30],
    ['an unspoken subject', /(?:^|\n|\. )همچنین (?:گفت|افزود|اضافه کرد)/, 5],
    [
      'a role alone as speaker',
      /\n(?:وزیر آب|شهردار|فرمانده پلیس راه نیک‌دشت|سخنگوی ستاد خدمات عمومی) [^\n]*(?:گفت|کرد):/,
      5,
    ],
    ['a surname alone as speaker', /\n(?:فرهودی|سرابی|تبارک|آبان‌پور|مهین|پرتو) [^\n]*:/, 10],
    ['a quotation that runs over paragraphs', /«[^«»]*\n[^«»]*»/, 5],
    ['indirect speech with که', /(?:تأکید|اعلام) کرد که /, 8],
    ['news given of something', / خبر داد/, 15],
    ['a demand', /خواستار [^\n]* شد/, 8],
    [
      'an organisation that speaks',
      /(?:سازمان|کانون|اتحادیه|انجمن|جمعیت|صندوق)[^\n،]* (?:نیز )?(?:در [^\n]*)?اعلام کرد/,
      6,
    ],
    ['an unnamed source', /منبع آگاه|مقام آگاه|نخواست نامش|منبع نزدیک|کارشناسان/, 5],
    ['an interview', /\n(?:پگاه|نمونه‌نیوز): [^\n]*؟/, 3],
    ['a message quoted at length', /(?:به شرح زیر است|آمده است): ?\n?«?/, 3],
    ['a byline', /^(?:گزارش )?(?:نمونه‌نیوز|پگاه) - \p{L}+ [\p{L}\u200c]+:/u, 4],
    ['an end mark', /\nانتهای پیام\/?(?:\n|$)/, 20],
    ['page furniture after it', /\nانتهای پیام\/\n+[^\n]*(?:لینک|اخبار)/, 3],
  ])('%s', (_, pattern, least) => {
    expect(count(pattern)).toBeGreaterThanOrEqual(least);
  });

  it('three texts that another agency reprints word for word, hours later, under its own dateline', () => {
    const tail = (body: string) => body.split(/\n+/).slice(1, 4).join('\n');
    const pairs = drafts.flatMap((one) =>
      drafts
        .filter((other) => other !== one && tail(other.body) === tail(one.body))
        .filter((other) => other.publishedAt.instant > one.publishedAt.instant)
        .map((other) => ({ one, other })),
    );
    expect(pairs).toHaveLength(3);
    for (const { one, other } of pairs) {
      expect(other.source).not.toBe(one.source);
      expect(other.body.slice(0, 20)).not.toBe(one.body.slice(0, 20));
      expect(Date.parse(other.publishedAt.instant) - Date.parse(one.publishedAt.instant)).toBeLessThan(DAY_MS);
    }
  });
});

describe('the shape over time', () => {
  it('has a spike of water rationing that names one minister', () => {
    const spike = drafts.filter(
      ({ body, publishedAt: { day } }) =>
        day >= addDays(tehranDay(NOW), -29) && day <= addDays(tehranDay(NOW), -27) && body.includes('فرهودی'),
    );
    const elsewhere = drafts.length - spike.length;
    expect(spike.length).toBeGreaterThanOrEqual(12);
    expect(spike.length / 3).toBeGreaterThanOrEqual(3 * (elsewhere / 86));
  });

  it('has several people who come back in eight stories or more', () => {
    const recurring = ['فرهودی', 'سرابی', 'تبارک', 'آبان‌پور', 'مهین', 'پرتو'];
    for (const surname of recurring) expect(count(new RegExp(surname, 'u')), surname).toBeGreaterThanOrEqual(8);
  });

  it('has a story on every day, and three or more on each of the last 35', () => {
    for (let before = 1; before <= 89; before++) {
      const day = addDays(tehranDay(NOW), -before);
      const stories = drafts.filter(({ publishedAt }) => publishedAt.day === day).length;
      expect(stories, `day -${before}`).toBeGreaterThanOrEqual(before <= 35 ? 3 : 1);
    }
  });

  it('leaves no outlet silent for a week', () => {
    for (const { slug } of demoOutlets()) {
      const days = drafts.filter(({ source }) => source === slug).map(({ publishedAt }) => publishedAt.day);
      const silences = days.slice(1).map((day, index) => addDays(days[index] ?? '', 7) > day);
      expect(silences, slug).not.toContain(false);
    }
  });
});
