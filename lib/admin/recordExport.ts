import type { Tx } from '@/lib/db/client';
import type { ExportFormat, ExportList } from '@/lib/domain/exports';
import type { Days } from '@/lib/domain/filter';
import type { Scope } from '@/lib/domain/scope';
import { recordEvent } from './audit';

interface Exported {
  readonly list: ExportList;
  readonly format: ExportFormat;
  /** Null where the list is not of some days. */
  readonly filter: Days | null;
}

/** Records that somebody begins to take a list away: which, and over which days; not what was searched for. */
export async function recordExport(tx: Tx, scope: Scope, { list, format, filter }: Exported): Promise<void> {
  await recordEvent(tx, scope, 'exported', {
    name: `${list}.${format}`,
    ...(filter ? { from: filter.from, until: filter.to } : {}),
  });
}
