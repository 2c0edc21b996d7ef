import { findZone, withoutZoneWords, type WrittenZone } from './zone';

/** A time of day as written, by the 24-hour clock, not yet checked. */
export interface WrittenTime {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Null where no zone is written. */
  readonly zone: WrittenZone | null;
}

const CLOCK = /(?<!\d)(\d{1,2}) ?: ?(\d{1,2})(?::(\d{1,2})(?:[.,]\d+)?)?(?!\d)/u;
const IN_WORDS = /ساعت:? ?(\d{1,2})(?![\d:])(?: ?و ?(\d{1,2}) ?دقیقه)?/u;

const MORNING = /(?<!\p{L})(?:a\.?m\.?|ق\.? ?ظ|قبل ?از ?ظهر|پیش ?از ?ظهر|صبح|بامداد)(?!\p{L})/u;
const AFTERNOON = /(?<!\p{L})(?:p\.?m\.?|ب\.? ?ظ|بعد ?از ?ظهر|پس ?از ?ظهر|عصر)(?!\p{L})/u;
const NOON = /(?<!\p{L})ظهر(?!\p{L})/u;
const NIGHT = /(?<!\p{L})شب(?!\p{L})/u;
const MERIDIEM = /^ ?[ap]\.?m\.?(?![a-z])/u;

/** The hour by the 24-hour clock; NaN when the words contradict it («۱۵:۰۰ صبح»). */
function hour24(hour: number, text: string): number {
  if (MORNING.test(text)) return hour > 12 ? Number.NaN : hour % 12;
  if (AFTERNOON.test(text)) return hour > 12 ? hour : (hour % 12) + 12;
  if (NOON.test(text)) return hour < 5 ? hour + 12 : hour;
  // «۹ شب» is 21:00, «۲ شب» is 02:00.
  if (NIGHT.test(text)) return hour === 12 ? 0 : hour > 5 && hour < 12 ? hour + 12 : hour;
  return hour;
}

/** The first time of day in a text without its dates (see `findDates`), and the text without it; null when it has none. */
export function findTime(text: string): { readonly time: WrittenTime; readonly rest: string } | null {
  const found = CLOCK.exec(text) ?? IN_WORDS.exec(text);
  if (!found) return null;
  const [all, hour, minute = '0', second = '0'] = found;
  const after = text.slice(found.index + all.length).replace(MERIDIEM, '');
  const { zone, length } = findZone(after, text);
  const time: WrittenTime = {
    hour: hour24(Number(hour), text),
    minute: Number(minute),
    // POSIX time has no instant for a leap second.
    second: second === '60' ? 59 : Number(second),
    zone,
  };
  return { time, rest: withoutZoneWords(`${text.slice(0, found.index)} ${after.slice(length)}`) };
}
