import type { ReactNode } from 'react';
import { useTranslations } from 'next-intl';
import { evidenceHref } from '@/components/charts/lines';
import type { Filter } from '@/lib/domain/filter';
import type { Matrix } from '@/lib/domain/matrix';
import { bothOf, ofParam, type OfOne } from '@/lib/domain/of';
import { MatrixCell, TotalCell } from './MatrixCell';
import { MatrixHead } from './MatrixHead';
import { cellViews, type CellView, type ShareOf, type Shown } from './matrixView';

/** How one side of a matrix is shown and what its lines stand for in the address of a number. */
export interface MatrixSide {
  readonly kind: OfOne['kind'];
  /** What the side is: «گوینده», «موضوع». */
  readonly title: string;
  /** A line's name, a link where it has a screen of its own. */
  readonly name: (id: string, name: string) => ReactNode;
}

/** Rows that belong together, under a heading of their own. */
export interface RowGroup {
  readonly title: string;
  readonly ids: readonly string[];
}

export interface MatrixProps {
  readonly matrix: Matrix;
  /** With the unit that is counted. */
  readonly filter: Filter;
  readonly label: string;
  readonly row: MatrixSide;
  readonly column: MatrixSide;
  /** What all numbers are of besides, such as one speaker. */
  readonly of: readonly OfOne[];
  readonly shown: Shown;
  readonly shareOf: ShareOf;
  /** Null where rows stand in one list. */
  readonly groups: readonly RowGroup[] | null;
}

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
