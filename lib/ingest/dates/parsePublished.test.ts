import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePublished } from './parsePublished';

const context = { timeZone: 'Asia/Tehran', now: new Date('2026-02-01T12:00:00Z') };

function published(text: string, timeZone = context.timeZone) {
  const parsed = parsePublished(text, { ...context, timeZone });
  return parsed.ok ? parsed.publishedAt : parsed.problem;
}

function instant(text: string, timeZone?: string) {
  const found = published(text, timeZone);
  return typeof found === 'string' ? found : found.instant;
}

describe('a date with a time', () => {
  const SAME_MINUTE = [
    '2026-01-05T09:15:00Z',
    '2026-01-05T09:15Z',
    '2026-01-05 09:15:00+00:00',
    '2026-01-05T12:45:00+03:30',
    '2026-01-05T12:45:00.000+0330',
    '2026-01-05T12:45:00',
    '2026-01-05 12:45',
    '20260105T091500Z',
    '2026-01-05T12:45:00+03:30[Asia/Tehran]',
    'Mon, 05 Jan 2026 09:15:00 GMT',
    'Mon, 05 Jan 2026 09:15:00 +0000',
    '05 Jan 2026 12:45:00 +0330',
    'Mon, 5 Jan 26 04:15 EST',
    'Monday, 05-Jan-26 09:15:00 UTC',
    'Mon Jan 05 2026 12:45:00 GMT+0330 (Iran Standard Time)',
    'January 5, 2026 12:45 PM',
    '۱۴۰۴/۱۰/۱۵ - ۱۲:۴۵',
    '1404/10/15 12:45:00',
    '١٤٠٤/١٠/١٥ ١٢:٤٥',
    '15 دی 1404 ۱۲:۴۵',
    '۱۵ دی ۱۴۰۴ - ۱۲:۴۵',
    '۱۵ دی‌ماه ۱۴۰۴، ۱۲:۴۵',
    '15دي1404 12:45',
    '| ۱۵/دی/۱۴۰۴ | ۱۲:۴۵',
    'تاریخ انتشار : ۱۵ دی ۱۴۰۴ - ۱۲:۴۵',
    'تاریخ انتشار: \t\t\t ۱۲:۴۵ | ۱۴۰۴/۱۰/۱۵',
    'دوشنبه ۱۵ دی ۱۴۰۴ ساعت ۱۲:۴۵',
    'دوشنبه، ۱۵ دی ماه سال ۱۴۰۴ ساعت ۱۲ و ۴۵ دقیقه',
    '15-10-1404 12:45',
    '۱۴۰۴ دی ۱۵ - ۱۲:۴۵',
    '۱۴۰۴/۱۰/۱۵ ۰۹:۱۵ به وقت گرینویچ',
    '۱۵ دی ۱۴۰۴ - ۱۲:۴۵ بعدازظهر',
    '۱۵ دی ۱۴۰۴ ۱۲:۴۵ ب.ظ',
    '۱۵ دی ۱۴۰۴ - ۱۲:۴۵ کد خبر: ۱۲۳۴۵۶',
    'دوشنبه ۱۵ دی ۱۴۰۴ - ۱۵ رجب ۱۴۴۷ - 5 January 2026 ۱۲:۴۵',
    'انتشار: ۱۵ دی ۱۴۰۴ - ۱۲:۴۵ آخرین به‌روزرسانی: ۱۶ دی ۱۴۰۴ - ۰۸:۰۰',
    '۵ ژانویه ۲۰۲۶ - ۱۲:۴۵',
    '15 Dey 1404 12:45',
    'Mon Jan  5 09:15:00 UTC 2026',
    '1767604500',
    '1767604500000',
    '۱۵ جدی ۱۴۰۴ ۱۲:۴۵',
  ];

  it.each(SAME_MINUTE)('%s', (text) => {
    expect(published(text)).toEqual({ instant: '2026-01-05T09:15:00.000Z', precision: 'minute', day: '2026-01-05' });
  });

  it('reads 24:00 as the end of its day', () => {
    expect(published('2025-12-31T24:00:00+03:30')).toMatchObject({ day: '2026-01-01' });
    expect(instant('۱۴۰۳/۱۲/۳۰ ۲۴:۰۰')).toBe('2025-03-20T20:30:00.000Z');
  });

  it('reads the clock of twelve hours', () => {
    expect(instant('۱۵ دی ۱۴۰۴ - ۰۵:۳۰ عصر')).toBe('2026-01-05T14:00:00.000Z');
    expect(instant('۱۵ دی ۱۴۰۴ - ۰۵:۳۰ صبح')).toBe('2026-01-05T02:00:00.000Z');
    expect(instant('۱۵ دی ۱۴۰۴ - ۱۲:۳۰ قبل‌ازظهر')).toBe('2026-01-04T21:00:00.000Z');
    expect(instant('۱۵ دی ۱۴۰۴ - ۰۹:۳۰ شب')).toBe('2026-01-05T18:00:00.000Z');
    expect(instant('Jan 5, 2026 12:30 AM')).toBe('2026-01-04T21:00:00.000Z');
  });

  it('reads a time without a zone in the given one, but beside a Jalali date in Iran or Afghanistan', () => {
    expect(instant('2026-01-05T12:45:00', 'UTC')).toBe('2026-01-05T12:45:00.000Z');
    expect(instant('۱۴۰۴/۱۰/۱۵ - ۱۲:۴۵', 'UTC')).toBe('2026-01-05T09:15:00.000Z');
    expect(instant('۱۴۰۴/۱۰/۱۵ - ۱۲:۴۵', 'Asia/Kabul')).toBe('2026-01-05T08:15:00.000Z');
    expect(instant('2026-01-05T12:45:00+03:30', 'UTC')).toBe('2026-01-05T09:15:00.000Z');
  });

  it('counts the day in Tehran', () => {
    expect(published('2026-01-05T20:29:59Z')).toMatchObject({ day: '2026-01-05' });
    expect(published('2026-01-05T20:30:00Z')).toMatchObject({ day: '2026-01-06' });
  });

  it("follows Iran's summer time until 1401", () => {
    expect(instant('۱۴۰۱/۰۴/۰۱ ۱۲:۰۰')).toBe('2022-06-22T07:30:00.000Z');
    expect(instant('۱۴۰۲/۰۴/۰۱ ۱۲:۰۰')).toBe('2023-06-22T08:30:00.000Z');
    expect(instant('۱۳۸۵/۰۴/۰۱ ۱۲:۰۰')).toBe('2006-06-22T08:30:00.000Z');
  });
});

describe('a date alone', () => {
  it.each([
    ['2025-11-30', '2025-11-30'],
    ['۹ آذر ۱۴۰۴', '2025-11-30'],
    ['1387-07-06', '2008-09-27'],
    ['۱۳۸۷/۷/۶', '2008-09-27'],
    ['30/12/1399', '2021-03-20'],
    ['1403/12/30', '2025-03-20'],
    ['1403/01/01', '2024-03-20'],
    ['31/12/2025', '2025-12-31'],
    ['12/31/2025', '2025-12-31'],
    ['شنبه ۱ فروردین ۱۴۰۴', '2025-03-21'],
  ])('%s', (text, day) => {
    expect(published(text)).toMatchObject({ precision: 'day', day });
  });

  it('starts at midnight in Tehran whatever the zone for times', () => {
    expect(instant('2025-11-30', 'UTC')).toBe('2025-11-29T20:30:00.000Z');
    expect(instant('1400/01/03', 'UTC')).toBe('2021-03-22T19:30:00.000Z');
  });
});

describe('what is rejected', () => {
  it.each([
    ['', 'none'],
    [' \t ', 'none'],
    ['دیروز', 'unreadable'],
    ['12:45', 'unreadable'],
    ['2026-01', 'unreadable'],
    ['12026-01-05', 'unreadable'],
    ['2026-01-05 and 17', 'unreadable'],
    ['۱۵ رجب ۱۴۴۷', 'unreadable'],
    ['x'.repeat(10_000), 'unreadable'],
    ['01/02/2026', 'ambiguous'],
    ['2026-01-05 2026-01-06', 'ambiguous'],
    // As seconds of 2014, and as a Jalali day and hour.
    ['1404101512', 'unreadable'],
    ['9999999999999', 'future'],
    ['2026-01-05 24:01', 'impossible'],
    ['2026-02-30', 'impossible'],
    ['1404/12/30', 'impossible'],
    ['1400/12/30', 'impossible'],
    ['1404/13/01', 'impossible'],
    ['1404/07/31', 'impossible'],
    ['۱۵ دی ۲۰۲۶', 'impossible'],
    ['15 Jan 1404', 'impossible'],
    ['۱۵ دی ۰۴', 'impossible'],
    ['2026-01-05T24:30', 'impossible'],
    ['2026-01-05T12:60', 'impossible'],
    ['۱۵ دی ۱۴۰۴ ۱۵:۰۰ صبح', 'impossible'],
    ['2026-01-05T12:45 XYZ', 'unknown-zone'],
    ['2026-01-05T12:45+19:00', 'unknown-zone'],
    ['9999-01-01', 'future'],
    ['9999-12-31T23:59:59Z', 'future'],
    ['1499/01/01', 'future'],
    ['2026-02-02T12:00:01Z', 'future'],
    ['1899-12-31', 'too-old'],
    ['1250/01/01', 'too-old'],
    ['0001-01-01', 'too-old'],
  ])('%s: %s', (text, problem) => {
    expect(published(text)).toBe(problem);
  });

  it('takes a date up to a day ahead, for clocks that differ', () => {
    expect(instant('2026-02-02T12:00:00Z')).toBe('2026-02-02T12:00:00.000Z');
  });

  it('says what was wrong, shortly', () => {
    expect(parsePublished(`2026-02-30${' '.repeat(200)}`, context)).toMatchObject({
      reason: 'date "2026-02-30": no such day or time exists',
    });
    expect(parsePublished('گ'.repeat(290), context)).toMatchObject({ reason: expect.stringContaining('…"') as string });
  });
});

const parts = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  timeZone: 'Asia/Tehran',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});
const MONTHS = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ');

function jalali(date: Date): Record<string, string> {
  return Object.fromEntries(parts.formatToParts(date).map(({ type, value }) => [type, value]));
}

const persianDigits = (text: string) => text.replace(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'[Number(digit)] ?? '');

/** Minutes from 1950 to 2026, without the hour that the end of a summer time repeats. */
const minutes = fc
  .integer({ min: Date.UTC(1950, 0) / 60_000, max: Date.UTC(2026, 0) / 60_000 })
  .map((minute) => new Date(minute * 60_000))
  .filter((date) => jalali(date).hour !== jalali(new Date(date.getTime() - 3_600_000)).hour)
  .filter((date) => jalali(date).hour !== jalali(new Date(date.getTime() + 3_600_000)).hour);

describe('whatever the date', () => {
  it.each([
    (p: Record<string, string>) => persianDigits(`${p.year}/${p.month}/${p.day} - ${p.hour}:${p.minute}`),
    (p: Record<string, string>) => `${Number(p.day)} ${MONTHS[Number(p.month) - 1]} ${p.year} ${p.hour}:${p.minute}`,
    (p: Record<string, string>) => `${p.hour}:${p.minute} | ${p.day}/${MONTHS[Number(p.month) - 1]}/${p.year}`,
  ])('reads back what Intl writes in the Persian calendar (%#)', (write) => {
    fc.assert(
      fc.property(minutes, (date) => {
        expect(instant(write(jalali(date)))).toBe(date.toISOString());
      }),
    );
  });

  it('reads back ISO 8601 and RFC 2822', () => {
    fc.assert(
      fc.property(minutes, (date) => {
        expect(instant(date.toISOString())).toBe(date.toISOString());
        expect(instant(date.toUTCString())).toBe(date.toISOString());
      }),
    );
  });

  it('takes any text without throwing, and only possible days', () => {
    const near = fc.string({ unit: fc.constantFrom(...'0123456789۱۴۰۵/-: TZ+.|دیتیرجانویهق'), maxLength: 40 });
    fc.assert(
      fc.property(fc.oneof(near, fc.string({ unit: 'binary' })), (text) => {
        const found = published(text);
        if (typeof found === 'string') return;
        expect(new Date(found.instant).toISOString()).toBe(found.instant);
        expect(found.day >= '1900-01-01' && found.day <= '2026-02-02').toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
