import { useLocale, useTranslations } from 'next-intl';
import Link from 'next/link';
import { ChevronIcon } from '@/components/ui/icons';
import { over, type Filter } from '@/lib/domain/filter';
import { filterHref } from '@/lib/domain/filterParams';
import { formatDayRange } from '@/lib/format';
import type { Period } from './presets';
import type { FilterTarget } from './target';

interface Props {
  readonly to: 'previous' | 'next';
  readonly period: Period;
  readonly filter: Filter;
  readonly target: FilterTarget;
}

/** Leads to the period of as many days before or after. */
export function PeriodStep({ to, period, filter, target }: Props) {
  const t = useTranslations('filters');
  const style = { locale: useLocale(), calendar: filter.calendar };
  const range = formatDayRange(period.from, period.to, style);
  const label = t(to === 'previous' ? 'previousPeriod' : 'nextPeriod', { range });
  return (
    <Link
      href={filterHref(target.path, over(filter, period), target.keep)}
      scroll={false}
      prefetch={false}
      data-shortcut={to === 'previous' ? '[' : ']'}
      aria-label={label}
      title={label}
      className="grid size-target shrink-0 place-items-center rounded-full hover:bg-card"
    >
      <ChevronIcon flip={to === 'previous'} />
    </Link>
  );
}
