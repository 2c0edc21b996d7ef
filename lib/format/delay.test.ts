import { describe, expect, it } from 'vitest';
import type { When } from '@/lib/domain/rows/when';
import { formatDelay } from './delay';

const at = (instant: string): When => ({ instant, precision: 'minute', day: instant.slice(0, 10) });
const on = (day: string): When => ({ instant: `${day}T20:30:00Z`, precision: 'day', day });
const FIRST = at('2026-01-10T08:00:00Z');

describe('formatDelay', () => {
  it.each([
    ['2026-01-10T08:20:59Z', '۲۰ دقیقه', '20 minutes'],
    ['2026-01-10T11:59:00Z', '۳ ساعت', '3 hours'],
    ['2026-01-11T09:00:00Z', '۲۵ ساعت', '25 hours'],
    ['2026-01-13T07:00:00Z', '۲ روز', '2 days'],
  ])('gives the largest whole unit for %s', (later, fa, en) => {
    expect(formatDelay(FIRST, at(later), 'fa')).toEqual({ kind: 'after', text: fa });
    expect(formatDelay(FIRST, at(later), 'en')).toEqual({ kind: 'after', text: en });
  });
  it('says when there is nothing to tell', () => {
    expect(formatDelay(FIRST, at('2026-01-10T08:00:30Z'), 'fa')).toEqual({ kind: 'atOnce' });
    expect(formatDelay(FIRST, on('2026-01-10'), 'fa')).toEqual({ kind: 'sameDay' });
  });
  it('counts days where an hour is not known', () => {
    expect(formatDelay(on('2026-01-10'), at('2026-01-12T01:00:00Z'), 'en')).toEqual({ kind: 'after', text: '2 days' });
  });
});
