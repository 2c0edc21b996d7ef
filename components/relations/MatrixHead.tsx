import { useTranslations } from 'next-intl';
import { evidenceHref } from '@/components/charts/lines';
import { bothOf, ofParam } from '@/lib/domain/of';
import { TotalCell } from './MatrixCell';
import type { MatrixProps } from './matrixProps';

/** The columns' names and, below them, their totals. */
export function MatrixHead({ matrix, filter, row, column, of, shown, shareOf }: MatrixProps) {
  const t = useTranslations('relations.matrix');
  const all = of.length > 0 ? ofParam(bothOf(of)) : null;
  return (
    <thead>
      <tr>
        <th
          scope="col"
          className="sticky start-0 z-10 min-w-28 bg-card pe-2 text-start align-bottom text-xs text-muted"
        >
          {row.title}
        </th>
        <th scope="col" className="px-1 text-center align-bottom text-xs font-medium text-muted">
          {t('all')}
        </th>
        {matrix.columns.map(({ id, name }) => (
          <th
            key={id}
            scope="col"
            className="w-16 min-w-14 px-0.5 pb-1 text-center align-bottom text-xs leading-tight font-medium"
          >
            {column.name(id, name)}
          </th>
        ))}
      </tr>
      <tr>
        <th scope="row" className="sticky start-0 z-10 bg-card py-1 pe-2 text-start text-xs font-medium text-muted">
          {t('all')}
        </th>
        <TotalCell count={matrix.total} share={null} href={evidenceHref(filter, all)} />
        {matrix.columns.map(({ id, total }) => (
          <TotalCell
            key={id}
            count={total}
            share={shown === 'share' && shareOf === 'row' && matrix.total > 0 ? total / matrix.total : null}
            href={evidenceHref(filter, ofParam(bothOf([...of, { kind: column.kind, id }])))}
          />
        ))}
      </tr>
    </thead>
  );
}
