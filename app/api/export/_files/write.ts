import type { Scope } from '@/lib/domain/scope';
import { inSnapshot } from '@/lib/queries/export/inSnapshot';
import type { Table } from '../_lists/table';
import type { FileFormat } from './formats';
import type { Send } from './streamed';

/** Writes all rows of a table as they are at one moment; holds one batch of them at a time. */
export function writeTable(scope: Scope, table: Table, { head, rows }: FileFormat, send: Send): Promise<void> {
  return inSnapshot(scope, async (tx) => {
    if (head !== '') await send(head);
    for await (const batch of table.batches(tx)) if (batch.length > 0) await send(rows(batch));
  });
}
