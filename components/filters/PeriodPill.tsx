'use client';

import { useLocale, useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import type { Filter } from '@/lib/domain/filter';
import { formatDayRange } from '@/lib/format';
import { adjacentPeriods } from './adjacentPeriods';
import { PeriodStep } from './PeriodStep';
import { PickerButton } from './PickerButton';
import { pillClass } from './pillClass';
import type { Period } from './presets';
import type { FilterTarget } from './target';

const PeriodPicker = dynamic(() => import('./PeriodPicker').then((module) => module.PeriodPicker), { ssr: false });

interface Props {
  readonly filter: Filter;
  readonly target: FilterTarget;
  readonly today: string;
  readonly span: Period | null;
}

/** The period of the screen, always in sight, with the way to those around it; its calendar is loaded when it is first opened. */
export function PeriodPill({ filter, target, today, span }: Props) {
  const t = useTranslations('filters');
  const locale = useLocale();
  const range = formatDayRange(filter.from, filter.to, { locale, calendar: filter.calendar });
  const { previous, next } = adjacentPeriods(filter, today);
  return (
    <span className={`${pillClass(true)} px-1`}>
      <PeriodStep to="previous" period={previous} filter={filter} target={target} />
      <PickerButton
        picker={<PeriodPicker filter={filter} target={target} today={today} span={span} />}
        data-shortcut="f"
        aria-label={t('periodLabel', { range })}
        className="truncate rounded-full px-1.5"
      >
        {range}
      </PickerButton>
      {next ? <PeriodStep to="next" period={next} filter={filter} target={target} /> : <span className="w-1.5" />}
    </span>
  );
}
