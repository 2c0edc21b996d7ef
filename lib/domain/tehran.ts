const dayFormat = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Tehran',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The Asia/Tehran calendar day of an instant, ISO `YYYY-MM-DD` (Gregorian), by the zone's rules of that time. */
export function tehranDay(instant: Date): string {
  return dayFormat.format(instant);
}

/** The day `days` after `day` (before, when negative); both ISO `YYYY-MM-DD`, no time zone involved. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** How many days lie from `from` to `to`, both counted; ISO `YYYY-MM-DD`. */
export function daysInclusive(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000) + 1;
}
