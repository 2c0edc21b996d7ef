'use client';

import './persianControls';
import { useLocale, useTranslations } from 'next-intl';
import type { RefObject } from 'react';
import { Dialog, I18nProvider, Popover } from 'react-aria-components';
import { CALENDARS, over, type Calendar, type Filter } from '@/lib/domain/filter';
import { presets, type Period } from './presets';
import { RangeField } from './RangeField';
import type { FilterTarget } from './target';
import { useFilterChange } from './useFilterChange';

interface Props {
  readonly filter: Filter;
  readonly target: FilterTarget;
  readonly today: string;
  readonly span: Period | null;
  readonly trigger: RefObject<HTMLButtonElement | null>;
  readonly onClose: () => void;
}

/** The language decides words, digits and direction; the filter's calendar decides months and years. */
function calendarLocale(locale: 'fa' | 'en', calendar: Calendar): string {
  return `${locale === 'fa' ? 'fa-IR' : 'en-GB'}-u-ca-${calendar === 'jalali' ? 'persian' : 'gregory'}`;
}

/** Chooses a period: a ready-made one, or two days typed or picked from the calendar. */
export function PeriodPicker({ filter, target, today, span, trigger, onClose }: Props) {
  const t = useTranslations('filters');
  const locale = useLocale();
  const { change, pending } = useFilterChange(target);
  const choose = (period: Period) => {
    change(over(filter, period));
    onClose();
  };
  const ready = presets(today, filter.calendar, span);
  // Two of them can be the same days; only one is shown as the chosen one.
  const current = ready.find(({ from, to }) => from === filter.from && to === filter.to);
  return (
    <I18nProvider locale={calendarLocale(locale, filter.calendar)}>
      <Popover
        triggerRef={trigger}
        isOpen
        onOpenChange={(open) => (open ? undefined : onClose())}
        placement="bottom start"
        className="max-w-[calc(100vw-2rem)] overflow-auto rounded-card border border-line bg-card shadow-lg"
      >
        <Dialog aria-label={t('period')} aria-busy={pending} className="flex flex-col outline-none sm:flex-row">
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
                  preset === current
                    ? 'bg-accent-soft font-bold text-accent'
                    : 'text-muted hover:bg-ground hover:text-ink'
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
        </Dialog>
      </Popover>
    </I18nProvider>
  );
}
