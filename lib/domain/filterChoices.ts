/** How long a point of a chart is, which calendar months are of, and what is counted. */
export const INTERVALS = ['day', 'week', 'month'] as const;
export const CALENDARS = ['jalali', 'gregorian'] as const;
export const UNITS = ['stories', 'statements', 'mentions'] as const;
export type Interval = (typeof INTERVALS)[number];
export type Calendar = (typeof CALENDARS)[number];
export type Unit = (typeof UNITS)[number];
