import type { Messages } from 'next-intl';
import type { Tx } from '@/lib/db/client';
import type { Strength } from '@/lib/domain/coNamed';
import type { Explorer } from '@/lib/domain/explorer';
import type { Filter } from '@/lib/domain/filter';
import type { Unit } from '@/lib/domain/filterChoices';
import type { Of } from '@/lib/domain/of';
import type { Scope } from '@/lib/domain/scope';
import type { StatementKey } from '@/lib/domain/utterance';

/** What one field of a file holds. Several texts, such as sentences of evidence, stand in one field. */
export type Cell = string | number | boolean | null | readonly string[];

/** The keys that columns have in JSON Lines; their headings in CSV are the messages below `taking.columns`. */
export type ColumnKey = keyof Messages['taking']['columns'];

/** What a column is called. */
export interface Head {
  /** Stays as it is for ever: programs read it. */
  readonly key: ColumnKey;
  /** The line of a chart, or the column of a matrix, that the number belongs to; missing for what is the row's own. */
  readonly line?: { readonly id: string; readonly name: string };
}

/** One column of a list. */
export interface Column<Row> extends Head {
  readonly value: (row: Row) => Cell;
}

/** A list as a table: its columns, and its rows some at a time. */
export interface Table {
  readonly columns: readonly Head[];
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
  /** The trend explorer's view: its lines, and what they are measured by and compared with. */
  readonly explorer: Pick<Explorer, 'series' | 'measure' | 'compare'>;
  /** By what pairs are ranked. */
  readonly by: Strength;
  /** The statement whose versions are asked for. */
  readonly statement: StatementKey | null;
  readonly now: Date;
  /** Where people open Rasad, such as https://rasad.example: for addresses that work outside of it. */
  readonly origin: string;
  /** The reader's language. */
  readonly words: {
    readonly topic: (slug: string) => string;
    readonly unit: (unit: Unit) => string;
  };
}

/** Rows that were counted at once, because a screen shows no more of them. */
export async function* atOnce<Row>(rows: readonly Row[]): AsyncGenerator<readonly Row[]> {
  yield await Promise.resolve(rows);
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
