'use client';

import { parseDate } from '@internationalized/date';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { DateRangePicker, type DateRange } from 'react-aria-components';
import { Button } from '@/components/ui/Button';
import type { Calendar } from '@/lib/domain/filterChoices';
import { DayField } from './DayField';
import { isoDay } from './isoDay';
import { MonthGrid } from './MonthGrid';
import type { Period } from './presets';

interface Props {
  readonly period: Period;
  readonly calendar: Calendar;
  readonly onApply: (period: Period) => void;
}

/** Two days, typed or picked from the calendar below; they hold only once they are applied. */
export function RangeField({ period, calendar, onApply }: Props) {
  const t = useTranslations('filters');
  const [range, setRange] = useState<DateRange | null>({ start: parseDate(period.from), end: parseDate(period.to) });
  const backwards = range !== null && range.start.compare(range.end) > 0;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (range && !backwards) onApply({ from: isoDay(range.start), to: isoDay(range.end) });
      }}
      className="flex flex-col gap-3"
    >
      <DateRangePicker
        aria-label={t('period')}
        value={range}
        onChange={setRange}
        firstDayOfWeek="sat"
        shouldForceLeadingZeros
        className="flex flex-col gap-3"
      >
        <div className="flex gap-3">
          <DayField slot="start" label={t('from')} />
          <DayField slot="end" label={t('to')} />
        </div>
        <MonthGrid calendar={calendar} opensAt={parseDate(period.to)} />
      </DateRangePicker>
      {backwards ? (
        <p role="alert" className="text-xs text-danger">
          {t('invalidRange')}
        </p>
      ) : null}
      <Button type="submit" variant="primary" disabled={range === null || backwards}>
        {t('apply')}
      </Button>
    </form>
  );
}
