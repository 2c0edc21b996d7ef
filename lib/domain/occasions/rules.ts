/** A month (from 1) and a day of a calendar; a day past the end of its month is its last day. */
type MonthDay = readonly [month: number, day: number];

interface Rule {
  readonly calendar: 'solar' | 'lunar';
  readonly from: MonthDay;
  /** The last day; without it the occasion has one day. */
  readonly to?: MonthDay;
  /** Whether it is a public holiday, as the law on official holidays of Iran lists them. */
  readonly holiday: boolean;
}

const LAST = 31;

/** Every occasion by its key: when it comes each year of its calendar. What it is called stands in messages/. */
export const RULES = {
  nowruz: { calendar: 'solar', from: [1, 1], to: [1, 4], holiday: true },
  // Schools, newspapers and most offices rest until the thirteenth, though the law names single days only.
  nowruzBreak: { calendar: 'solar', from: [1, 5], to: [1, 13], holiday: false },
  republicDay: { calendar: 'solar', from: [1, 12], holiday: true },
  natureDay: { calendar: 'solar', from: [1, 13], holiday: true },
  khordad14: { calendar: 'solar', from: [3, 14], holiday: true },
  khordad15: { calendar: 'solar', from: [3, 15], holiday: true },
  bahman22: { calendar: 'solar', from: [11, 22], holiday: true },
  oilDay: { calendar: 'solar', from: [12, 29], holiday: true },

  muharram: { calendar: 'lunar', from: [1, 1], to: [1, LAST], holiday: false },
  tasua: { calendar: 'lunar', from: [1, 9], holiday: true },
  ashura: { calendar: 'lunar', from: [1, 10], holiday: true },
  arbaeen: { calendar: 'lunar', from: [2, 20], holiday: true },
  safar28: { calendar: 'lunar', from: [2, 28], holiday: true },
  safarEnd: { calendar: 'lunar', from: [2, LAST], holiday: true },
  rabi8: { calendar: 'lunar', from: [3, 8], holiday: true },
  rabi17: { calendar: 'lunar', from: [3, 17], holiday: true },
  jumada3: { calendar: 'lunar', from: [6, 3], holiday: true },
  rajab13: { calendar: 'lunar', from: [7, 13], holiday: true },
  rajab27: { calendar: 'lunar', from: [7, 27], holiday: true },
  shaban15: { calendar: 'lunar', from: [8, 15], holiday: true },
  ramadan: { calendar: 'lunar', from: [9, 1], to: [9, LAST], holiday: false },
  ramadan21: { calendar: 'lunar', from: [9, 21], holiday: true },
  fitr: { calendar: 'lunar', from: [10, 1], to: [10, 2], holiday: true },
  shawwal25: { calendar: 'lunar', from: [10, 25], holiday: true },
  adha: { calendar: 'lunar', from: [12, 10], holiday: true },
  ghadir: { calendar: 'lunar', from: [12, 18], holiday: true },
} as const satisfies Readonly<Record<string, Rule>>;

export type OccasionKey = keyof typeof RULES;

/** The rules with their keys, in the order of the table. */
export const KEYED_RULES = Object.entries(RULES) as readonly (readonly [OccasionKey, Rule])[];
