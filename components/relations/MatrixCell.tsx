import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { Num } from '@/components/ui/Num';
import { formatShare } from '@/lib/format';
import type { CellView, Shown } from './matrixView';

interface Props {
  readonly cell: CellView;
  readonly shown: Shown;
  readonly href: string;
}

/** A number over its colour, which opens what it counts; nothing leads on from a cell that holds nothing. */
export function MatrixCell({ cell, shown, href }: Props) {
  const { count, background } = cell;
  return (
    <td className="h-8 rounded-[5px] p-0 text-center" style={{ background: background ?? 'var(--heat-0)' }}>
      {count > 0 ? (
        <Link
          href={href}
          prefetch={false}
          className="grid h-full min-h-8 place-items-center rounded-[5px] px-1 -outline-offset-2 hover:underline"
        >
          <Value cell={cell} shown={shown} />
        </Link>
      ) : shown === 'share' && cell.stands !== 0 ? (
        <Value cell={cell} shown={shown} />
      ) : (
        <Nothing />
      )}
    </td>
  );
}

/** A cell of nothing: zeros would drown the numbers. */
function Nothing() {
  return (
    <span className="text-muted">
      <span aria-hidden>·</span>
      <Num value={0} className="sr-only" />
    </span>
  );
}

function Value({ cell: { count, share, stands }, shown }: Omit<Props, 'href'>) {
  const locale = useLocale();
  if (shown === 'count') return <Num value={count} />;
  return (
    <span className="whitespace-nowrap">
      <span className="num">{formatShare(share, locale)}</span>
      <Sign stands={stands} />
    </span>
  );
}

/** Whether a share is far from that of all: a sign, so that colour is not alone in saying it. */
function Sign({ stands }: { readonly stands: number }) {
  const t = useTranslations('relations.matrix');
  if (stands === 0) return null;
  return (
    <>
      {' '}
      <span aria-hidden className="text-xs">
        {stands > 0 ? '▲' : '▼'}
      </span>
      <span className="sr-only">{t(stands > 0 ? 'over' : 'under')}</span>
    </>
  );
}

interface TotalProps {
  readonly count: number;
  /** Where cells show shares, that of all which they are held against; null where there is none. */
  readonly share: number | null;
  readonly href: string;
}

/** The total of a row or a column, which opens its own evidence. */
export function TotalCell({ count, share, href }: TotalProps) {
  const locale = useLocale();
  return (
    <td className="px-1 text-center">
      {count > 0 ? (
        <Link
          href={href}
          prefetch={false}
          className="inline-grid min-h-target min-w-target place-items-center font-bold hover:text-accent hover:underline"
        >
          <Num value={count} />
        </Link>
      ) : (
        <Num value={count} className="text-muted" />
      )}
      {share === null ? null : <span className="num block text-xs text-muted">{formatShare(share, locale)}</span>}
    </td>
  );
}
