/** Where a written time belongs: minutes east of UTC, an IANA time zone, or letters and digits that name none. */
export type WrittenZone =
  | { readonly kind: 'offset'; readonly minutes: number }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'unknown' };

/** The abbreviations of RFC 822, and those that Persian outlets use; minutes east of UTC. */
// prettier-ignore
const ABBREVIATIONS: Readonly<Record<string, number>> = {
  z: 0, ut: 0, utc: 0, gmt: 0, est: -300, edt: -240, cst: -360, cdt: -300, mst: -420, mdt: -360, pst: -480, pdt: -420,
  cet: 60, cest: 120, irst: 210, irdt: 270, aft: 270,
};

const CITIES: Readonly<Record<string, string>> = {
  تهران: 'Asia/Tehran',
  ایران: 'Asia/Tehran',
  کابل: 'Asia/Kabul',
  گرینویچ: 'UTC',
};

const CITY = /به وقت (?:محلی )?(تهران|ایران|کابل|گرینویچ)/u;
const BRACKETED = /\[([a-z_]+(?:\/[a-z_+\-0-9]+)*)\]/u;
/** After the time: letters such as GMT, then perhaps an offset; an offset alone needs two digits. */
const LETTERS = /^ ?([a-z]{1,5})(?![a-z])(?: ?([+\-\u2212])(\d{1,2})(?::?(\d{2}))?(?![\d:]))?/u;
const OFFSET = /^ ?()([+\-\u2212])(\d{2})(?::?(\d{2}))?(?![\d:])/u;
const MAX_MINUTES = 14 * 60;

/** True if the name is an IANA time zone that this machine knows, such as `Asia/Tehran` or `UTC`. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** The zone that the words of a text name («به وقت تهران», `[Asia/Tehran]`); null where none is named. */
function namedZone(text: string): WrittenZone | null {
  const name = BRACKETED.exec(text)?.[1] ?? CITIES[CITY.exec(text)?.[1] ?? ''];
  if (name === undefined) return null;
  return isTimeZone(name) ? { kind: 'name', name } : { kind: 'unknown' };
}

/** A text without the words that name a zone. */
export function withoutZoneWords(text: string): string {
  return text.replace(CITY, ' ').replace(BRACKETED, ' ');
}

/**
 * The zone of a written time and how many characters after the time write it. `after` is what follows the time, `text`
 * the whole, both as `dateText` leaves them.
 */
export function findZone(after: string, text: string): { readonly zone: WrittenZone | null; readonly length: number } {
  const written = LETTERS.exec(after) ?? OFFSET.exec(after);
  if (!written) return { zone: namedZone(text), length: 0 };
  const [{ length }, letters = '', sign, hours = '0', rest = '0'] = written;
  const base = letters === '' ? 0 : ABBREVIATIONS[letters];
  const distance = Number(hours) * 60 + Number(rest);
  const known = base !== undefined && distance <= MAX_MINUTES && Number(rest) < 60;
  if (!known) return { zone: { kind: 'unknown' }, length };
  return { zone: { kind: 'offset', minutes: base + (sign === '+' ? distance : -distance) }, length };
}
