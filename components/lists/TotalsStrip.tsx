import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { Delta } from '@/components/ui/Delta';
import { Num } from '@/components/ui/Num';
import type { Filter } from '@/lib/domain/filter';
import type { Unit } from '@/lib/domain/filterChoices';
import { filterHref } from '@/lib/domain/filterParams';
import type { Total, Totals } from '@/lib/domain/totals';
import { formatNumber } from '@/lib/format';
import { Change } from './Change';
import { changeParts } from './changeParts';

interface Cell {
  readonly total: keyof Totals;
  /** The list that the total counts. */
  readonly path: string;
  /** What a daily average is of; null where there is none: distinct speakers and outlets do not add up over days. */
  readonly unit: Unit | null;
}

const CELLS: readonly Cell[] = [
  { total: 'stories', path: '/articles', unit: 'stories' },
  { total: 'statements', path: '/statements', unit: 'statements' },
  { total: 'speakers', path: '/speakers', unit: null },
  { total: 'sources', path: '/sources', unit: null },
];

interface Props {
  readonly totals: Totals;
  readonly filter: Filter;
  /** Which outlets are silent now, whatever the filter, and where to look at them; null for none. */
  readonly silent: { readonly count: number; readonly href: string } | null;
}

/** The four totals of a filter with their change, each leading to the list it counts. */
export function TotalsStrip({ totals, filter, silent }: Props) {
  const t = useTranslations('overview');
  return (
    <section aria-label={t('totals')} data-tour="totals" className="rounded-card border border-line bg-card">
      <dl className="grid grid-cols-2 max-lg:[&>:nth-child(n+3)]:border-t lg:grid-cols-4 lg:divide-x max-lg:[&>:nth-child(even)]:border-s">
        {CELLS.map(({ total, path, unit }) => (
          <div key={total} className="flex flex-wrap content-start items-baseline gap-x-3 px-4 py-3 sm:px-5">
            <dt className="w-full text-sm text-muted">{t(`total.${total}`)}</dt>
            <dd className="text-2xl font-bold">
              <Link href={filterHref(path, filter)} className="hover:text-accent">
                <Num value={totals[total].count} />
              </Link>
            </dd>
            <dd className="text-sm">
              <TotalChange total={totals[total]} name={t(`total.${total}`)} path={path} filter={filter} />
            </dd>
            {unit === null ? null : (
              <PerDay value={totals[total].perDay} filter={{ ...filter, unit, interval: 'day' }} />
            )}
            {total === 'sources' && silent ? (
              <dd className="ms-auto text-sm whitespace-nowrap text-warn">
                <Link href={silent.href} prefetch={false} className="hover:underline">
                  {t('silent', { count: silent.count })}
                </Link>
              </dd>
            ) : null}
          </div>
        ))}
      </dl>
    </section>
  );
}

/** A daily average; it opens the days it is taken over. */
function PerDay({ value, filter }: { readonly value: number; readonly filter: Filter }) {
  const t = useTranslations('overview');
  const locale = useLocale();
  return (
    <dd className="ms-auto text-sm whitespace-nowrap text-muted">
      <Link href={filterHref('/trends', filter)} prefetch={false} className="hover:text-accent hover:underline">
        {t('perDay', { average: formatNumber(value, locale, value < 10 ? 1 : 0) })}
      </Link>
    </dd>
  );
}

interface ChangeProps {
  readonly total: Total;
  readonly name: string;
  readonly path: string;
  readonly filter: Filter;
}

function TotalChange({ total, name, path, filter }: ChangeProps) {
  const locale = useLocale();
  const { compared, previous } = total;
  if (compared === null || previous === null) return <Delta current={total.count} previous={null} />;
  const style = { locale, calendar: filter.calendar };
  const address = (counted: Filter) => filterHref(path, counted);
  return (
    <Change name={name} {...changeParts({ now: compared.count, before: previous }, compared, filter, address, style)} />
  );
}
