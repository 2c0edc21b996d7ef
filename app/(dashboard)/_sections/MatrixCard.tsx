import { MatrixLegend } from '@/components/relations/MatrixLegend';
import { MatrixTable } from '@/components/relations/MatrixTable';
import type { MatrixProps } from '@/components/relations/matrixProps';
import { ShownSwitch } from '@/components/relations/ShownSwitch';
import { SavedDrawing } from '@/components/charts/save/SavedDrawing';
import { TakeAway } from '@/components/lists/TakeAway';
import { Card } from '@/components/ui/Card';
import { Pagination } from '@/components/ui/Pagination';
import type { Taken } from '@/lib/domain/exports';
import { filterHref } from '@/lib/domain/filterParams';
import { formatDayRange } from '@/lib/format';
import { MATRIX_PAGE } from '@/lib/queries/relations/matrixPage';
import { EmptyResult } from './EmptyResult';
import type { SectionProps } from './sectionProps';

interface Props extends SectionProps, Omit<MatrixProps, 'filter'> {
  /** The filter with the unit that is counted, which links to the evidence carry. */
  readonly counted: MatrixProps['filter'];
  /** Which side comes in pages. */
  readonly paged: 'rows' | 'columns';
  /** Further params of the screen that stay. */
  readonly more: Readonly<Record<string, string>>;
  /** Params that the address of the view leaves to chance, for a link that shows the same tomorrow. */
  readonly linked?: Readonly<Record<string, string>>;
  /** The whole matrix as a file, and its params besides the filter. */
  readonly taken: Omit<Taken, 'filter'>;
  /** What a reader has to know about the numbers. */
  readonly note: string;
}

/** A matrix with its switch, its legend and the way to its other pages, or why it is empty. */
export function MatrixCard({ scope, view, path, counted, paged, more, note, taken, linked = {}, ...table }: Props) {
  const { matrix, shown, label } = table;
  if (matrix.total === 0) return <EmptyResult scope={scope} view={view} path={path} />;
  return (
    <Card
      title={label}
      action={
        <div className="flex flex-wrap items-center gap-2">
          <ShownSwitch filter={view.filter} path={path} shown={shown} more={more} />
          <TakeAway
            taken={{ ...taken, filter: counted }}
            link={filterHref(path, view.filter, { ...more, ...linked, show: shown })}
          />
        </div>
      }
    >
      <p className="mb-3 max-w-prose text-sm text-muted">{note}</p>
      <SavedDrawing
        name={label}
        note={formatDayRange(counted.from, counted.to, { locale: view.locale, calendar: counted.calendar })}
      >
        <MatrixTable {...table} filter={counted} />
        <div className="mt-3">
          <MatrixLegend shown={shown} />
        </div>
      </SavedDrawing>
      <Pagination
        page={view.page}
        pageSize={MATRIX_PAGE}
        total={paged === 'rows' ? matrix.rowCount : matrix.columnCount}
        href={(page) => filterHref(path, view.filter, { ...more, show: shown, page: String(page) })}
      />
    </Card>
  );
}
