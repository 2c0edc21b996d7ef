import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { NO_CONDITION, type Filter } from '@/lib/domain/filter';
import { filterHref } from '@/lib/domain/filterParams';
import { CHOICE_FIELDS } from '@/lib/domain/suggest';
import { ChoicePill } from './ChoicePill';
import { DemoLabel } from './DemoLabel';
import { OncePill } from './OncePill';
import { PeriodPill } from './PeriodPill';
import type { Period } from './presets';
import type { FilterTarget } from './target';

interface Props {
  readonly filter: Filter;
  readonly target: FilterTarget;
  /** The names of the values that are set, by value. */
  readonly labels: Readonly<Record<string, string>>;
  /** ISO Tehran day. */
  readonly today: string;
  readonly span: Period | null;
  readonly demo: boolean;
}

/** What the screen is narrowed to, each part to be changed or removed on its own. */
export function FilterBar({ filter, target, labels, today, span, demo }: Props) {
  const t = useTranslations('filters');
  const narrowed = filter.q !== '' || filter.once || CHOICE_FIELDS.some((field) => filter[field].length > 0);
  return (
    <div role="group" aria-label={t('label')} data-tour="filters" className="flex flex-wrap items-center gap-2">
      <PeriodPill filter={filter} target={target} today={today} span={span} />
      {CHOICE_FIELDS.map((field) => (
        <ChoicePill key={field} field={field} filter={filter} target={target} labels={labels} />
      ))}
      <OncePill filter={filter} target={target} />
      <div className="ms-auto flex items-center gap-3">
        {demo ? <DemoLabel /> : null}
        {narrowed ? (
          <Link
            href={filterHref(target.path, { ...filter, ...NO_CONDITION }, target.keep)}
            scroll={false}
            prefetch={false}
            title={t('clearHint')}
            className="text-sm text-accent hover:underline"
          >
            {t('clear')}
          </Link>
        ) : null}
      </div>
    </div>
  );
}
