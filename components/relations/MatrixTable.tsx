import { useTranslations } from 'next-intl';
import { evidenceHref } from '@/components/charts/lines';
import type { Matrix } from '@/lib/domain/matrix';
import { bothOf, ofParam } from '@/lib/domain/of';
import { MatrixCell, TotalCell } from './MatrixCell';
import { MatrixHead } from './MatrixHead';
import type { MatrixProps } from './matrixProps';
import { cellViews, type CellView } from './matrixView';

/** A heat map as a real table: every cell and every total leads to exactly the units that it counts. */
export function MatrixTable(props: MatrixProps) {
  const { matrix, label, groups, shown, shareOf } = props;
  const t = useTranslations('relations.matrix');
  const views = cellViews(matrix, shown, shareOf);
  const indexed = matrix.rows.map((line, index) => ({ line, cells: views[index] ?? [] }));
  const parts = groups ?? [{ title: '', ids: matrix.rows.map(({ id }) => id) }];
  return (
    // Its own place of reference: words for screen readers alone would else stand out of the scrolled part.
    <div tabIndex={0} role="region" aria-label={label} className="relative overflow-x-auto">
      <table className="border-separate border-spacing-0.5 text-start text-sm">
        <caption className="sr-only">{`${label}. ${t(`caption.${shown}`)}`}</caption>
        <MatrixHead {...props} />
        {parts.map(({ title, ids }) => (
          <tbody key={title} data-rows>
            {groups === null ? null : (
              <tr>
                <th
                  scope="rowgroup"
                  colSpan={matrix.columns.length + 2}
                  className="px-1 pt-2.5 text-start text-xs font-medium text-muted"
                >
                  <span className="sticky start-1">{title}</span>
                </th>
              </tr>
            )}
            {indexed
              .filter(({ line }) => ids.includes(line.id))
              .map(({ line, cells }) => (
                <MatrixRow key={line.id} {...props} line={line} cells={cells} />
              ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

interface RowProps extends MatrixProps {
  readonly line: Matrix['rows'][number];
  readonly cells: readonly CellView[];
}

function MatrixRow({ line, cells, matrix, filter, row, column, of, shown, shareOf }: RowProps) {
  const own = { kind: row.kind, id: line.id };
  return (
    <tr>
      <th scope="row" className="sticky start-0 z-10 max-w-36 bg-card py-1 pe-2 text-start font-medium sm:max-w-64">
        {row.name(line.id, line.name)}
        {line.hint === null ? null : (
          <span className="block truncate text-xs font-normal text-muted max-sm:hidden">
            <bdi>{line.hint}</bdi>
          </span>
        )}
      </th>
      <TotalCell
        count={line.total}
        share={shown === 'share' && shareOf === 'column' && matrix.total > 0 ? line.total / matrix.total : null}
        href={evidenceHref(filter, ofParam(bothOf([...of, own])))}
      />
      {cells.map((cell, index) => {
        const at = matrix.columns[index];
        return at ? (
          <MatrixCell
            key={at.id}
            cell={cell}
            shown={shown}
            href={evidenceHref(filter, ofParam(bothOf([...of, own, { kind: column.kind, id: at.id }])))}
          />
        ) : null;
      })}
    </tr>
  );
}
