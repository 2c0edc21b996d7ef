import {
  CalendarDate,
  GregorianCalendar,
  IslamicCivilCalendar,
  parseDate,
  PersianCalendar,
  toCalendar,
} from '@internationalized/date';
import { KEYED_RULES, type OccasionKey } from './rules';

/** A public holiday or another time of the year that coverage depends on. `from` and `to` are inclusive ISO Tehran days. */
export interface Occasion {
  /** Its name is `occasions.<key>` in the messages. */
  readonly key: OccasionKey;
  readonly from: string;
  readonly to: string;
  readonly holiday: boolean;
  /** True for the lunar ones: the sighting of the moon may move both ends by a day. */
  readonly uncertain: boolean;
}

/**
 * Solar occasions follow the calendar of Iran exactly. Lunar ones follow the civil (arithmetic) Islamic calendar: Iran
 * decides by sighting, and of the arithmetic calendars this one comes closest: of the 22 days in the tests it names 18
 * exactly and the others one day off, while Umm al-Qura, the calculation of Saudi Arabia, mostly is a day early.
 */
const CALENDARS = { solar: new PersianCalendar(), lunar: new IslamicCivilCalendar() } as const;
const GREGORIAN = new GregorianCalendar();

function yearOf(day: string, calendar: keyof typeof CALENDARS): number {
  return toCalendar(parseDate(day), CALENDARS[calendar]).year;
}

function isoDay(calendar: keyof typeof CALENDARS, year: number, [month, day]: readonly [number, number]): string {
  // Constructing a date brings a day past the end of its month back to its last day.
  return toCalendar(new CalendarDate(CALENDARS[calendar], year, month, day), GREGORIAN).toString();
}

/** The occasions of which at least one day lies between two ISO Tehran days, both included; unclipped, earliest first. */
export function occasionsBetween(from: string, to: string): readonly Occasion[] {
  const found: Occasion[] = [];
  for (const [key, { calendar, holiday, ...rule }] of KEYED_RULES) {
    for (let year = yearOf(from, calendar); year <= yearOf(to, calendar); year++) {
      const days = { from: isoDay(calendar, year, rule.from), to: isoDay(calendar, year, rule.to ?? rule.from) };
      if (days.from <= to && days.to >= from) found.push({ key, ...days, holiday, uncertain: calendar === 'lunar' });
    }
  }
  return found.sort((a, b) => a.from.localeCompare(b.from));
}

/** The occasions of one ISO Tehran day, those that began first in front. */
export function occasionsOn(day: string): readonly Occasion[] {
  return occasionsBetween(day, day);
}
