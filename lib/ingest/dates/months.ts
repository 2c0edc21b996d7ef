import { dateText } from './dateText';

/** The two calendars that Persian outlets write publication dates in. */
export type WrittenCalendar = 'persian' | 'gregorian';

export interface Month {
  readonly calendar: WrittenCalendar;
  /** 1 to 12. */
  readonly month: number;
}

const PERSIAN = [
  'فروردین farvardin حمل',
  'اردیبهشت ordibehesht ثور',
  'خرداد khordad جوزا',
  'تیر tir سرطان',
  'مرداد امرداد mordad اسد',
  'شهریور shahrivar سنبله',
  'مهر mehr میزان',
  'آبان aban عقرب',
  'آذر azar قوس',
  'دی dey جدی',
  'بهمن bahman دلو',
  'اسفند esfand حوت',
];

const GREGORIAN = [
  'january jan ژانویه جنوری',
  'february feb فوریه فبروری',
  'march mar مارس مارچ',
  'april apr آوریل اوریل آپریل اپریل',
  'may مه می',
  'june jun ژوئن جون',
  'july jul ژوئیه ژولای جولای',
  'august aug اوت آگوست اگست',
  'september sep sept سپتامبر سپتمبر',
  'october oct اکتبر اکتوبر',
  'november nov نوامبر نومبر',
  'december dec دسامبر دسمبر',
];

function entries(calendar: WrittenCalendar, rows: readonly string[]): [string, Month][] {
  return rows.flatMap((row, index) =>
    row.split(' ').map((name): [string, Month] => [dateText(name), { calendar, month: index + 1 }]),
  );
}

/** Month names as `dateText` leaves them: Jalali (Iranian, Afghan, transliterated) and Gregorian (English, Persian, Dari). */
export const MONTHS: ReadonlyMap<string, Month> = new Map([
  ...entries('persian', PERSIAN),
  ...entries('gregorian', GREGORIAN),
]);

/** A regular expression source for any month name, with an attached or separate «ماه», not inside a longer word. */
export const MONTH_PATTERN = `(?<!\\p{L})(?:${[...MONTHS.keys()]
  .sort((a, b) => b.length - a.length)
  .join('|')})(?=(?:\\s?ماه)?(?!\\p{L}))`;
