import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { evidenceHref } from '@/components/charts/lines';
import { Sparkline } from '@/components/charts/Sparkline';
import { Delta } from '@/components/ui/Delta';
import { Num } from '@/components/ui/Num';
import type { Filter } from '@/lib/domain/filter';
import { ofParam, type Of } from '@/lib/domain/of';
import type { RankedRow } from '@/lib/domain/views';
import { Change } from './Change';
import { changeParts, type ComparedPeriods } from './changeParts';

interface Props {
  readonly rows: readonly RankedRow[];
  readonly kind: Of['kind'];
  readonly filter: Filter;
  /** The two periods that each row's change compares; null when nothing is compared. */
  readonly periods: ComparedPeriods | null;
  /** The screen about a row. */
  readonly href: (id: string) => string;
  readonly colour: string;
}

/** A ranking: who or what, its course, its count and its change, each leading to what it is made of. */
export function RankedList({ rows, ...shared }: Props) {
  return (
    <ol className="divide-y divide-line">
      {rows.map((row) => (
        <li key={row.id}>
          <Row row={row} {...shared} />
        </li>
      ))}
    </ol>
  );
}

function Row({ row, kind, filter, periods, href, colour }: Omit<Props, 'rows'> & { readonly row: RankedRow }) {
  const t = useTranslations('charts');
  const locale = useLocale();
  const of = ofParam({ kind, id: row.id });
  const rising = row.previous !== null && row.compared > row.previous;
  return (
    <div className="flex items-center gap-2.5 py-1.5 sm:gap-3">
      <p className="min-w-0 grow leading-snug">
        <Link href={href(row.id)} prefetch={false} className="font-medium hover:text-accent hover:underline">
          <bdi>{row.name}</bdi>
        </Link>{' '}
        {row.role === null ? null : (
          <span className="block text-sm text-muted sm:inline">
            <bdi>{row.role}</bdi>
          </span>
        )}
      </p>
      <Sparkline values={row.series} colour={rising ? colour : 'var(--muted)'} />
      <Link
        href={evidenceHref(filter, of)}
        prefetch={false}
        title={t('openEvidence')}
        className="w-10 shrink-0 text-end font-bold sm:w-14 hover:text-accent hover:underline"
      >
        <Num value={row.count} />
      </Link>
      <span className="w-12 shrink-0 text-end text-sm sm:w-16">
        {row.previous === null || periods === null ? (
          <Delta current={row.compared} previous={null} />
        ) : (
          <Change
            name={row.name}
            {...changeParts(
              { now: row.compared, before: row.previous },
              periods,
              filter,
              (counted) => evidenceHref(counted, of),
              { locale, calendar: filter.calendar },
            )}
          />
        )}
      </span>
    </div>
  );
}
