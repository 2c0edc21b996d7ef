/** Friday is the day of rest in Iran and Thursday half of one; null for the other weekdays. `day` is an ISO Tehran day. */
export function weekend(day: string): 'full' | 'half' | null {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  if (weekday === 5) return 'full';
  return weekday === 4 ? 'half' : null;
}
