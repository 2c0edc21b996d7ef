import { useTranslations } from 'next-intl';
import { Segmented } from '@/components/ui/Segmented';
import type { Filter } from '@/lib/domain/filter';
import { INTERVALS, UNITS } from '@/lib/domain/filterChoices';
import { filterHref } from '@/lib/domain/filterParams';

interface Props {
  readonly filter: Filter;
  /** The screen that the switches stand on, and its further params. */
  readonly path: string;
  readonly more?: Readonly<Record<string, string>>;
}

/** What is counted: stories, statements or mentions; the choice lives in the address. */
export function UnitSwitch({ filter, path, more }: Props) {
  const t = useTranslations('charts');
  return (
    <Segmented
      label={t('unit')}
      items={UNITS.map((unit) => ({
        href: filterHref(path, { ...filter, unit }, more),
        label: t(`units.${unit}`),
        current: unit === filter.unit,
      }))}
    />
  );
}

/** How time is divided: days, weeks or months; the choice lives in the address. */
export function IntervalSwitch({ filter, path, more }: Props) {
  const t = useTranslations('charts');
  return (
    <Segmented
      label={t('interval')}
      items={INTERVALS.map((interval) => ({
        href: filterHref(path, { ...filter, interval }, more),
        label: t(`intervals.${interval}`),
        current: interval === filter.interval,
      }))}
    />
  );
}
