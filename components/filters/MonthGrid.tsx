'use client';

import type { CalendarDate } from '@internationalized/date';
import { useLocale, useTranslations } from 'next-intl';
import {
  Button,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  RangeCalendar,
} from 'react-aria-components';
import { ChevronIcon } from '@/components/ui/icons';
import type { Calendar } from '@/lib/domain/filterChoices';
import { MonthHeading } from './MonthHeading';

const STEP = 'grid size-8 place-items-center rounded-control text-muted hover:bg-ground hover:text-ink';

const CELL = [
  'grid h-8 w-full min-w-8 place-items-center text-sm outline-none cursor-pointer rounded-control',
  'data-[hovered]:bg-ground data-[outside-month]:hidden',
  'data-[selected]:rounded-none data-[selected]:bg-accent-soft data-[selected]:text-accent',
  'data-[selection-start]:rounded-s-control data-[selection-end]:rounded-e-control',
  'data-[selection-start]:bg-accent data-[selection-start]:text-on-accent',
  'data-[selection-end]:bg-accent data-[selection-end]:text-on-accent',
  'data-[focus-visible]:outline-2 data-[focus-visible]:outline-accent',
].join(' ');

interface Props {
  readonly calendar: Calendar;
  /** The day whose month is shown first. */
  readonly opensAt: CalendarDate;
}

/** A month whose days are picked as the ends of a period; the week starts on Saturday in both languages. */
export function MonthGrid({ calendar, opensAt }: Props) {
  const locale = useLocale();
  const t = useTranslations('filters');
  return (
    <RangeCalendar aria-label={t('period')} firstDayOfWeek="sat" defaultFocusedValue={opensAt} className="w-full">
      <header className="mb-1 flex items-center justify-between">
        <Button slot="previous" aria-label={t('previousMonth')} className={STEP}>
          <ChevronIcon flip />
        </Button>
        <MonthHeading calendar={calendar} />
        <Button slot="next" aria-label={t('nextMonth')} className={STEP}>
          <ChevronIcon />
        </Button>
      </header>
      <CalendarGrid
        // Persian has no short names between the letter and the whole word.
        weekdayStyle={locale === 'fa' ? 'narrow' : 'short'}
        className="w-full table-fixed border-separate border-spacing-y-0.5"
      >
        <CalendarGridHeader>
          {(day) => <CalendarHeaderCell className="pb-1 text-xs font-normal text-muted">{day}</CalendarHeaderCell>}
        </CalendarGridHeader>
        <CalendarGridBody>{(date) => <CalendarCell date={date} className={CELL} />}</CalendarGridBody>
      </CalendarGrid>
    </RangeCalendar>
  );
}
