import { stringify } from 'csv-stringify/sync';
import { fileFormat } from '@/app/api/export/_files/formats';
import { writeTable } from '@/app/api/export/_files/write';
import { requestOf } from '@/app/api/export/testing/exported';
import { LISTS } from '@/app/api/export/_lists/lists';
import type { Cell, Table } from '@/app/api/export/_lists/table';
import { unfiltered } from '@/lib/domain/filter';
import type { Scope } from '@/lib/domain/scope';
import { inSnapshot } from '@/lib/queries/export/inSnapshot';
import { garbageCollector, megabytesOfHeap } from '../measure';

const SCOPE = { userId: '', email: 'bench@rasad.local', role: 'viewer' } as Scope;
const ALL = unfiltered({ from: '2000-01-01', to: '2100-01-01' });

/** How an export went. */
export interface ExportFigures {
  readonly rows: number;
  readonly bytes: number;
  readonly seconds: number;
  /** Seconds in which the peer writes the same rows, which it has in memory. */
  readonly peerSeconds: number;
  /** Megabytes of heap above those at the start, after a collection, at each tenth of the rows. */
  readonly growth: readonly number[];
}

async function statementsTable(): Promise<Table> {
  const table = await LISTS.statements.open(requestOf({ scope: SCOPE, filter: ALL, now: new Date() }));
  if (!table) throw new Error('There is no table of statements.');
  return table;
}

/** The first `most` rows of a table; the rest is not asked for. */
async function* first(batches: AsyncIterable<readonly (readonly Cell[])[]>, most: number) {
  let left = most;
  for await (const batch of batches) {
    yield batch.slice(0, left);
    left -= batch.length;
    if (left <= 0) return;
  }
}

const cut = (table: Table, most: number): Table => ({ ...table, batches: (tx) => first(table.batches(tx), most) });

/** The peer: csv-stringify alone, on rows that are in memory. Seconds. */
async function peer(table: Table): Promise<number> {
  const rows: (readonly Cell[])[] = [];
  await inSnapshot(SCOPE, async (tx) => {
    for await (const batch of table.batches(tx)) rows.push(...batch);
  });
  const began = performance.now();
  for (let at = 0; at < rows.length; at += 250) stringify(rows.slice(at, at + 250));
  return (performance.now() - began) / 1000;
}

/** Writes `most` statements as CSV as a download does, to a reader who takes everything at once. */
export async function measureExport(most: number): Promise<ExportFigures> {
  const table = cut(await statementsTable(), most);
  const format = fileFormat(
    'csv',
    table,
    table.columns.map(({ key }) => key),
  );
  const collect = garbageCollector();
  const heap = () => (collect(), megabytesOfHeap());
  const growth: number[] = [];
  let [rows, bytes] = [0, 0];
  const before = heap();
  const began = performance.now();
  let paused = 0;
  await writeTable(
    SCOPE,
    table,
    { ...format, rows: (batch) => ((rows += batch.length), format.rows(batch)) },
    (text) => {
      bytes += Buffer.byteLength(text);
      if (rows >= (most / 10) * (growth.length + 1)) {
        const stopped = performance.now();
        growth.push(heap() - before);
        paused += performance.now() - stopped;
      }
      return Promise.resolve();
    },
  );
  const seconds = (performance.now() - began - paused) / 1000;
  return { rows, bytes, seconds, growth, peerSeconds: await peer(table) };
}
