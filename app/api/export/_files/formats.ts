import { stringify } from 'csv-stringify/sync';
import type { ExportFormat } from '@/lib/domain/exports';
import type { Cell, Table } from '../_lists/table';

/** How a table is written: what stands before all rows, and a batch of rows. */
export interface FileFormat {
  readonly contentType: string;
  readonly head: string;
  readonly rows: (batch: readonly (readonly Cell[])[]) => string;
}

const BOM = '\uFEFF';
/**
 * Comma-separated values by RFC 4180. A text that a spreadsheet would run as a formula gets an apostrophe in front (OWASP,
 * CSV Injection): stories are written by strangers.
 */
const CSV = { record_delimiter: 'windows', quote_record_delimiter: true, escape_formulas: true } as const;

function field(cell: Cell): string | number {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return cell ? 1 : 0;
  return typeof cell === 'object' ? cell.join('\n') : cell;
}

function csv(headings: readonly string[]): FileFormat {
  return {
    contentType: 'text/csv; charset=utf-8',
    // Without the mark, Excel takes the file for one in the system's old charset.
    head: BOM + stringify([[...headings]], CSV),
    rows: (batch) =>
      stringify(
        batch.map((cells) => cells.map(field)),
        CSV,
      ),
  };
}

/** JSON Lines: one object a line, with the keys of the columns; lines of a chart stand under `series`, by their ids. */
function jsonl({ columns }: Pick<Table, 'columns'>): FileFormat {
  const line = (cells: readonly Cell[]) => {
    const own: Record<string, Cell> = {};
    const series = new Map<string, Record<string, Cell>>();
    columns.forEach(({ key, line: of }, index) => {
      const cell = cells[index] ?? null;
      if (of) series.set(of.id, { ...(series.get(of.id) ?? of), [key]: cell });
      else own[key] = cell;
    });
    return `${JSON.stringify(series.size > 0 ? { ...own, series: [...series.values()] } : own)}\n`;
  };
  return {
    contentType: 'application/jsonl; charset=utf-8',
    head: '',
    rows: (batch) => batch.map(line).join(''),
  };
}

/** The format of a table's file; `headings` are those of its columns, in the reader's language. */
export function fileFormat(
  format: ExportFormat,
  table: Pick<Table, 'columns'>,
  headings: readonly string[],
): FileFormat {
  return format === 'csv' ? csv(headings) : jsonl(table);
}
