import { dateText } from './dateText';
import { findDates, type WrittenDate } from './findDates';
import { findTime, type WrittenTime } from './findTime';

/** What a text says about when, as written. */
export interface Written {
  readonly date: WrittenDate;
  readonly time: WrittenTime | null;
  /** The text without date and time: labels, weekday names. */
  readonly rest: string;
}

export type Unread = 'none' | 'unreadable' | 'ambiguous';

const MAX_LENGTH = 300;

/** ISO 8601 basic form (20260105T091500Z), which has no separators to find. */
const BASIC = /^(\d{4})(\d{2})(\d{2})(?:t(\d{2})(\d{2})(\d{2})?(?=z|[+-]|$))?/u;

/** How C and Unix write dates, with the year at the end (Mon Jan 5 09:15:00 UTC 2026). */
const ASCTIME = /(?<=^|\s)([a-z]{3,9} \d{1,2}) (\d{1,2}:\d{2}(?::\d{2})?(?: [a-z]{1,5})?) (\d{4})$/u;

const LUNAR_MONTH = 'محرم|صفر|ربیع|جمادی|رجب|شعبان|رمضان|شوال|ذی ?القعده|ذی ?قعده|ذی ?الحجه|ذی ?حجه';
/** What pages write beside the publication date, and what must not be read as one. */
const BESIDE = new RegExp(
  `\\d{1,2} (?:${LUNAR_MONTH})[\\p{L} ]{0,10} ?\\d{4}` +
    '|(?:کد|شناسه|شماره) ?(?:خبر|مطلب)? ?:? ?\\d+' +
    '|(?:اخرین )?(?:به ?روز ?رسانی|ویرایش|last updated?|updated|modified).*$',
  'gu',
);

function spread(text: string): string {
  return text
    .replace(BASIC, (_, year, month, day, hour, minute, second) => {
      const time = hour === undefined ? '' : ` ${hour}:${minute}:${second ?? '00'}`;
      return `${year}-${month}-${day}${time}`;
    })
    .replace(ASCTIME, '$1 $3 $2');
}

function same(a: WrittenDate, b: WrittenDate): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day;
}

/** Two dates in one text agree when they are the same, or one is Jalali and one Gregorian (pages write both). */
function agree(dates: readonly WrittenDate[]): boolean {
  const jalali = dates.filter((date) => date.year <= 1500);
  const gregorian = dates.filter((date) => date.year > 1500);
  return [jalali, gregorian].every((group) => group.every((date) => group[0] !== undefined && same(date, group[0])));
}

/**
 * Reads the one date and time that a text writes, in any of the styles of Persian outlets and of ISO 8601 and RFC 2822.
 * 'none': no text; 'unreadable': no date in it, or further numbers; 'ambiguous': it can mean two days.
 */
export function readDate(text: string): Written | Unread {
  if (text.length > MAX_LENGTH) return 'unreadable';
  const folded = dateText(text);
  if (folded === '') return 'none';
  const found = findDates(spread(folded.replace(BESIDE, ' ')));
  const date = found.dates.find((each) => each.year <= 1500) ?? found.dates[0];
  if (!date) return 'unreadable';
  if (date.dayMonthUnsure || !agree(found.dates)) return 'ambiguous';
  const clock = findTime(found.rest);
  const rest = clock?.rest ?? found.rest;
  if (/\d/.test(rest)) return 'unreadable';
  return { date, time: clock?.time ?? null, rest };
}
