'use client';

import { useLocale } from 'next-intl';
import { useContext } from 'react';
import { RangeCalendarStateContext } from 'react-aria-components';
import type { Calendar } from '@/lib/domain/filterChoices';
import { formatMonth } from '@/lib/format';
import { isoDay } from './isoDay';

/** The month in sight, in the words of the rest of the app: the library's own puts the Persian year first. */
export function MonthHeading({ calendar }: { readonly calendar: Calendar }) {
  const locale = useLocale();
  const state = useContext(RangeCalendarStateContext);
  return (
    <p aria-live="polite" className="text-sm font-bold">
      {state ? formatMonth(isoDay(state.visibleRange.start), { locale, calendar }) : null}
    </p>
  );
}
