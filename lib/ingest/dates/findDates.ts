import { MONTH_PATTERN, MONTHS, type WrittenCalendar } from './months';

/** A date as written, not yet checked against a calendar. */
export interface WrittenDate {
  readonly year: number;
  /** How many digits the year was written with: two only in RFC 822 dates. */
  readonly yearDigits: number;
  readonly month: number;
  readonly day: number;
  /** What the month's name says; null for a month in digits. */
  readonly calendar: WrittenCalendar | null;
  /** True for digits that may be day/month or month/day of a Gregorian year. */
  readonly dayMonthUnsure: boolean;
}

const GAP = '[\\s\\-/.,،_]{0,3}';
const ORDINAL = '(?:st|nd|rd|th|\\s?ام|\\s?م(?=\\s))?';

const PATTERN = new RegExp(
  [
    `(?<!\\d)(?<y1>\\d{4})\\s?(?<s1>[-/.])\\s?(?<m1>\\d{1,2})\\s?\\k<s1>\\s?(?<d1>\\d{1,2})(?!\\d)`,
    `(?<!\\d)(?<d2>\\d{1,2})\\s?(?<s2>[-/.])\\s?(?<m2>\\d{1,2})\\s?\\k<s2>\\s?(?<y2>\\d{4})(?!\\d)`,
    `(?<!\\d)(?<d3>\\d{1,2})${ORDINAL}${GAP}(?<m3>${MONTH_PATTERN})(?:\\s?ماه)?${GAP}(?:سال ?)?(?<y3>\\d{4}|\\d{2})(?![\\d:])`,
    `(?<m4>${MONTH_PATTERN})${GAP}(?<d4>\\d{1,2})${ORDINAL}${GAP}(?<y4>\\d{4})(?!\\d)`,
    `(?<!\\d)(?<y5>\\d{4})${GAP}(?<m5>${MONTH_PATTERN})(?:\\s?ماه)?${GAP}(?<d5>\\d{1,2})(?![\\d:])`,
  ].join('|'),
  'gu',
);

function numeric(year: string, first: string, second: string, dayFirst: boolean): WrittenDate {
  const [a, b] = [Number(first), Number(second)];
  const gregorian = Number(year) > 1500;
  const swap = dayFirst && gregorian && a <= 12 && b > 12;
  return {
    year: Number(year),
    yearDigits: 4,
    month: dayFirst && !swap ? b : a,
    day: dayFirst && !swap ? a : b,
    calendar: null,
    dayMonthUnsure: dayFirst && gregorian && a <= 12 && b <= 12 && a !== b,
  };
}

function named(year: string, month: string, day: string): WrittenDate | null {
  const found = MONTHS.get(month);
  if (!found) return null;
  return { year: Number(year), yearDigits: year.length, ...found, day: Number(day), dayMonthUnsure: false };
}

function read(groups: Readonly<Record<string, string | undefined>>): WrittenDate | null {
  const { y1, m1 = '', d1 = '', y2, m2 = '', d2 = '' } = groups;
  if (y1) return numeric(y1, m1, d1, false);
  if (y2) return numeric(y2, d2, m2, true);
  const of = (key: string) => groups[`${key}3`] ?? groups[`${key}4`] ?? groups[`${key}5`] ?? '';
  return named(of('y'), of('m'), of('d'));
}

/** Every date written in a text that went through `dateText`, and the text with a bar in place of each. */
export function findDates(text: string): { readonly dates: readonly WrittenDate[]; readonly rest: string } {
  const dates: WrittenDate[] = [];
  const rest = text.replace(PATTERN, (...args: unknown[]) => {
    const date = read(args.at(-1) as Record<string, string | undefined>);
    if (date) dates.push(date);
    return date ? ' | ' : String(args[0]);
  });
  return { dates, rest };
}
