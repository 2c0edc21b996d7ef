import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { evidenceHref } from '@/components/charts/lines';
import { Sparkline } from '@/components/charts/Sparkline';
import { Delta } from '@/components/ui/Delta';
import { Num } from '@/components/ui/Num';
import type { Filter } from '@/lib/domain/filter';
import { ofParam, type OfOne } from '@/lib/domain/of';
import type { RankedRow } from '@/lib/domain/rows/rankedRow';
import { Change } from './Change';
import { changeParts, type ComparedPeriods } from './changeParts';

interface Props {
  readonly rows: readonly RankedRow[];
  readonly kind: OfOne['kind'];
  readonly filter: Filter;
  /** The two periods that each row's change compares; null when nothing is compared. */
  readonly periods: ComparedPeriods | null;
  /** The screen about a row. */
  readonly href: (id: string) => string;
  readonly colour: string;
  /** Whether bars compare the counts, where the list has the width for it. */
  readonly bars?: boolean;
}

/** A ranking: who or what, its course, its count and its change, each leading to what it is made of. */
export function RankedList({ rows, bars = false, ...shared }: Props) {
  const highest = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <ol data-rows className="divide-y divide-line">
      {rows.map((row) => (
        <li key={row.id}>
          <Row row={row} share={bars ? row.count / highest : null} {...shared} />
        </li>
      ))}
    </ol>
  );
}

interface RowProps extends Omit<Props, 'rows' | 'bars'> {
  readonly row: RankedRow;
  /** The count as a part of the highest; null without bars. */
  readonly share: number | null;
}

function Row({ row, share, kind, filter, periods, href, colour }: RowProps) {
  const t = useTranslations('charts');
  const locale = useLocale();
  const of = ofParam({ kind, id: row.id });
  const rising = row.previous !== null && row.compared > row.previous;
  return (
    <div className="flex items-center gap-2.5 py-1.5 sm:gap-3">
      <p className={`min-w-0 grow leading-snug ${share === null ? '' : 'lg:max-w-96 lg:basis-96'}`}>
        <Link href={href(row.id)} prefetch={false} className="font-medium hover:text-accent hover:underline">
          <bdi>{row.name}</bdi>
        </Link>{' '}
        {row.role === null ? null : (
          <span className="block text-sm text-muted sm:inline">
            <bdi>{row.role}</bdi>
          </span>
        )}
      </p>
      {share === null ? null : (
        <span aria-hidden className="h-2 min-w-0 grow max-lg:hidden">
          <span className="block h-full rounded-full bg-accent-soft" style={{ width: `${share * 100}%` }} />
        </span>
      )}
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
