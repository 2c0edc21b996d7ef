import { describe, expect, it } from 'vitest';
import { formatInstant, formatRelative, formatTime, formatWhen } from './instant';

const jalali = { locale: 'fa', calendar: 'jalali' } as const;

describe('formatInstant', () => {
  it('shows the day and time of Tehran', () => {
    expect(formatInstant('2025-11-25T05:42:00Z', jalali)).toBe('۴ آذر ۱۴۰۴، ۰۹:۱۲');
  });

  it('is on the next day where Tehran already is', () => {
    expect(formatInstant('2025-11-25T21:00:00Z', { locale: 'en', calendar: 'gregorian' })).toBe(
      '26 November 2025, 00:30',
    );
  });

  it('follows the summer time that Tehran had until 2022', () => {
    expect(formatTime('2022-07-01T12:00:00Z', 'en')).toBe('16:30');
    expect(formatTime('2023-07-01T12:00:00Z', 'en')).toBe('15:30');
  });
});

describe('formatWhen', () => {
  it('shows no time where only the day is known', () => {
    const when = { instant: '2025-11-24T20:30:00Z', day: '2025-11-25' };
    expect(formatWhen({ ...when, precision: 'day' }, jalali)).toBe('۴ آذر ۱۴۰۴');
    expect(formatWhen({ ...when, precision: 'minute' }, jalali)).toBe('۴ آذر ۱۴۰۴، ۰۰:۰۰');
  });
});

describe('formatRelative', () => {
  const now = new Date('2025-11-25T12:00:00Z');

  it('uses the largest whole unit', () => {
    expect(formatRelative('2025-11-25T11:57:00Z', now, 'fa')).toBe('۳ دقیقه پیش');
    expect(formatRelative('2025-11-25T11:59:59Z', now, 'en')).toBe('just now');
    expect(formatRelative('2025-11-25T10:01:00Z', now, 'en')).toBe('1 hour ago');
    expect(formatRelative('2025-11-22T12:00:00Z', now, 'fa')).toBe('۳ روز پیش');
    expect(formatRelative('2025-08-01T12:00:00Z', now, 'en')).toBe('3 months ago');
    expect(formatRelative('2023-11-01T12:00:00Z', now, 'en')).toBe('2 years ago');
  });

  it('takes an instant ahead of the clock for now', () => {
    expect(formatRelative('2025-11-25T12:05:00Z', now, 'fa')).toBe('همین حالا');
  });
});
