import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { evidenceHref } from '@/components/charts/lines';
import { Delta } from '@/components/ui/Delta';
import { Num } from '@/components/ui/Num';
import { ofParam, type OfOne } from '@/lib/domain/of';
import type { Mover, Movers } from '@/lib/domain/rows/movers';
import { changeParts } from './changeParts';

interface Props {
  readonly title: string;
  readonly rows: readonly Mover[];
  readonly compared: NonNullable<Movers['compared']>;
  readonly kind: OfOne['kind'];
  /** The screen about a row. */
  readonly href: (id: string) => string;
}

/** One side of what rises and falls; both counts of a row lead to what they count. */
export function MoverList({ title, rows, ...shared }: Props) {
  return (
    <div className="min-w-0">
      <h3 className="text-xs text-muted">{title}</h3>
      <ol data-rows className="divide-y divide-line">
        {rows.map((row) => (
          <Row key={row.id} row={row} {...shared} />
        ))}
      </ol>
    </div>
  );
}

function Row({ row, compared, kind, href }: Omit<Props, 'title' | 'rows'> & { readonly row: Mover }) {
  const t = useTranslations('overview.movers');
  const locale = useLocale();
  const { filter, periods } = compared;
  const of = ofParam({ kind, id: row.id });
  const counts = { now: row.count, before: row.previous };
  const style = { locale, calendar: filter.calendar };
  const { now, before } = changeParts(counts, periods, filter, (counted) => evidenceHref(counted, of), style);
  return (
    <li className="flex min-h-9 items-center gap-2 py-1 text-sm">
      <Link
        href={href(row.id)}
        prefetch={false}
        title={row.role ?? undefined}
        className="min-w-0 grow text-base leading-snug font-medium hover:text-accent hover:underline"
      >
        <bdi>{row.name}</bdi>
      </Link>{' '}
      <Link
        href={now.href}
        prefetch={false}
        title={now.period}
        className="min-h-target min-w-target shrink-0 content-center text-end font-bold hover:text-accent hover:underline"
      >
        <Num value={row.count} />
      </Link>{' '}
      <Link
        href={before.href}
        prefetch={false}
        title={before.period}
        className="min-h-target min-w-target shrink-0 content-center text-muted hover:text-accent hover:underline"
      >
        {t.rich('from', { count: () => <Num value={row.previous} /> })}
      </Link>{' '}
      <Delta current={row.count} previous={row.previous} className="w-13 shrink-0 text-end" />
    </li>
  );
}
