import { describe, expect, it } from 'vitest';
import { formatDay, formatDayRange, formatMonth, type DayStyle } from './day';

const jalali: DayStyle = { locale: 'fa', calendar: 'jalali' };
const gregorian: DayStyle = { locale: 'en', calendar: 'gregorian' };

describe('formatDay', () => {
  it('writes a day in either calendar and either language', () => {
    expect(formatDay('2025-11-25', jalali)).toBe('۴ آذر ۱۴۰۴');
    expect(formatDay('2025-11-25', gregorian)).toBe('25 November 2025');
    expect(formatDay('2025-11-25', { locale: 'fa', calendar: 'gregorian' })).toBe('۲۵ نوامبر ۲۰۲۵');
    expect(formatDay('2025-11-25', { locale: 'en', calendar: 'jalali' })).toBe('4 Azar 1404');
  });

  it('knows the leap day of the Jalali calendar and the new year after it', () => {
    expect(formatDay('2025-03-20', jalali)).toBe('۳۰ اسفند ۱۴۰۳');
    expect(formatDay('2025-03-21', jalali)).toBe('۱ فروردین ۱۴۰۴');
  });

  it('leaves out the year and adds the weekday', () => {
    expect(formatDay('2025-11-25', jalali, { year: false, weekday: true })).toBe('سه‌شنبه ۴ آذر');
    expect(formatDay('2025-11-25', gregorian, { weekday: true })).toBe('Tuesday, 25 November 2025');
  });
});

describe('formatMonth', () => {
  it('names month and year', () => {
    expect(formatMonth('2025-11-25', jalali)).toBe('آذر ۱۴۰۴');
  });
});

describe('formatDayRange', () => {
  it('names what both ends share only once', () => {
    expect(formatDayRange('2025-10-14', '2025-12-12', jalali)).toBe('۲۲ مهر تا ۲۱ آذر ۱۴۰۴');
    expect(formatDayRange('2025-11-01', '2025-11-25', gregorian)).toBe('1 – 25 November 2025');
  });

  it('names both years when they differ, and one day alone', () => {
    expect(formatDayRange('2024-12-30', '2025-01-02', gregorian)).toBe('30 December 2024 – 2 January 2025');
    expect(formatDayRange('2025-11-25', '2025-11-25', jalali)).toBe('۴ آذر ۱۴۰۴');
  });

  it('does not take the same month of two years for one', () => {
    expect(formatDayRange('2024-11-25', '2025-11-25', gregorian)).toBe('25 November 2024 – 25 November 2025');
  });
});
