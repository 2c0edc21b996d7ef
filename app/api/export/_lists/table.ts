import type { Messages } from 'next-intl';
import type { Tx } from '@/lib/db/client';
import type { SeriesOf } from '@/lib/domain/explorer';
import type { Filter, Unit } from '@/lib/domain/filter';
import type { Of } from '@/lib/domain/of';
import type { Scope } from '@/lib/domain/scope';

/** What one field of a file holds. Several texts, such as sentences of evidence, stand in one field. */
export type Cell = string | number | boolean | null | readonly string[];

/** The keys that columns have in JSON Lines; their headings in CSV are the messages below `taking.columns`. */
export type ColumnKey = keyof Messages['taking']['columns'];

/** One column of a list. */
export interface Column<Row> {
  /** Stays as it is for ever: programs read it. */
  readonly key: ColumnKey | `series ${string}`;
  /** The heading of a column that is not named in the messages. */
  readonly heading?: string;
  readonly value: (row: Row) => Cell;
}

/** A list as a table: its columns, and its rows some at a time. */
export interface Table {
  readonly columns: readonly Pick<Column<unknown>, 'key' | 'heading'>[];
  /** The rows, each with one cell a column, as they are in the state that the transaction sees. */
  readonly batches: (tx: Tx) => AsyncIterable<readonly (readonly Cell[])[]>;
}

/** What is asked for: the same as of the screen that shows the list. */
export interface Request {
  readonly scope: Scope;
  readonly filter: Filter;
  readonly of: Of | null;
  /** How many lines a trend has. */
  readonly lines: number;
  /** The lines of the trend explorer. */
  readonly series: readonly SeriesOf[];
  readonly now: Date;
  /** Where people open Rasad, such as https://rasad.example: for addresses that work outside of it. */
  readonly origin: string;
  /** The reader's language. */
  readonly words: {
    readonly topic: (slug: string) => string;
    readonly unit: (unit: Unit) => string;
  };
}

/** Makes a table of typed rows. */
export function table<Row>(columns: readonly Column<Row>[], rows: (tx: Tx) => AsyncIterable<readonly Row[]>): Table {
  return {
    columns,
    async *batches(tx) {
      for await (const batch of rows(tx)) yield batch.map((row) => columns.map(({ value }) => value(row)));
    },
  };
}
