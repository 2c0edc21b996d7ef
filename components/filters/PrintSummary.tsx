import { useLocale, useTranslations } from 'next-intl';
import type { Filter } from '@/lib/domain/filter';
import { CHOICE_FIELDS } from '@/lib/domain/suggest';
import { formatDayRange } from '@/lib/format';

interface Props {
  readonly filter: Filter;
  /** The names of the values that are set, by value. */
  readonly labels: Readonly<Record<string, string>>;
}

/** On paper, in place of the controls: what the page is narrowed to, in words. */
export function PrintSummary({ filter, labels }: Props) {
  const t = useTranslations('filters');
  const common = useTranslations('common');
  const style = { locale: useLocale(), calendar: filter.calendar };
  const lines = [
    [t('period'), formatDayRange(filter.from, filter.to, style)],
    ...CHOICE_FIELDS.map((field) => [t(field), filter[field].map((value) => labels[value] ?? value).join('، ')]),
    [t('words'), filter.q],
  ].filter(([, value]) => value !== '');
  return (
    <div className="hidden print:block">
      <p className="text-xl font-bold">{common('appName')}</p>
      <dl className="text-sm">
        {lines.map(([name, value]) => (
          <div key={name} className="flex gap-2">
            <dt className="text-muted">{t('printed', { name: name ?? '' })}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
        {filter.once ? <div>{t('once')}</div> : null}
      </dl>
    </div>
  );
}
