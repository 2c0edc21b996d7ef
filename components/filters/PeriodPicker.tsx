'use client';

import { useTranslations } from 'next-intl';
import { over, type Filter } from '@/lib/domain/filter';
import { CALENDARS } from '@/lib/domain/filterChoices';
import { usePickerPlace } from './pickerPlace';
import { PickerPopover } from './PickerPopover';
import { presets, type Period } from './presets';
import { RangeField } from './RangeField';
import type { FilterTarget } from './target';
import { useFilterChange } from './useFilterChange';

interface Props {
  readonly filter: Filter;
  readonly target: FilterTarget;
  readonly today: string;
  readonly span: Period | null;
}

/** Chooses a period: a ready-made one, or two days typed or picked from the calendar. */
export function PeriodPicker({ filter, target, today, span }: Props) {
  const t = useTranslations('filters');
  const { close } = usePickerPlace();
  const { change, pending } = useFilterChange(target);
  const choose = (period: Period) => {
    change(over(filter, period));
    close();
  };
  const ready = presets(today, filter.calendar, span);
  // Two of them can be the same days; only one is shown as the chosen one.
  const current = ready.find(({ from, to }) => from === filter.from && to === filter.to);
  return (
    <PickerPopover label={t('period')} busy={pending} calendar={filter.calendar} className="flex-col sm:flex-row">
      <div
        role="group"
        aria-label={t('presets')}
        className="flex flex-wrap gap-1 border-line p-3 max-sm:border-b sm:w-36 sm:shrink-0 sm:flex-col sm:border-e"
      >
        {ready.map((preset) => (
          <button
            key={preset.key}
            type="button"
            aria-pressed={preset === current}
            onClick={() => choose(preset)}
            className={`rounded-control px-2.5 py-1 text-start text-sm ${
              preset === current ? 'bg-accent-soft font-bold text-accent' : 'text-muted hover:bg-ground hover:text-ink'
            }`}
          >
            {t(preset.key)}
          </button>
        ))}
      </div>
      <div className="flex flex-col gap-3 p-4 sm:w-76">
        <RangeField key={filter.calendar} period={filter} calendar={filter.calendar} onApply={choose} />
        <div role="group" aria-label={t('calendar')} className="flex gap-3 border-t border-line pt-2 text-xs">
          {CALENDARS.map((calendar) => (
            <button
              key={calendar}
              type="button"
              aria-pressed={calendar === filter.calendar}
              onClick={() => change({ ...filter, calendar })}
              className={`min-h-target ${calendar === filter.calendar ? 'font-bold text-ink' : 'text-muted hover:text-ink'}`}
            >
              {t(`calendars.${calendar}`)}
            </button>
          ))}
        </div>
      </div>
    </PickerPopover>
  );
}
