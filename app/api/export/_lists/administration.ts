import type { ImportRunView } from '@/lib/domain/live/imports';
import type { QuarantineView } from '@/lib/domain/live/quarantine';
import { tehranDay } from '@/lib/domain/tehran';
import type { AuditView } from '@/lib/domain/users';
import { formatTime } from '@/lib/format';
import { jalaliDay } from '@/lib/format/jalaliDay';
import { eventBatches } from '@/lib/queries/export/eventBatches';
import { importRunBatches } from '@/lib/queries/export/importRunBatches';
import { quarantineBatches } from '@/lib/queries/export/quarantineBatches';
import { table, type Column, type Request, type Table } from './table';

/** When something was, in UTC and as the screens say it: day and time of Tehran. */
function timeColumns<Row>(at: (row: Row) => string): readonly Column<Row>[] {
  return [
    { key: 'at', value: at },
    { key: 'day', value: (row) => tehranDay(new Date(at(row))) },
    { key: 'jalaliDay', value: (row) => jalaliDay(tehranDay(new Date(at(row)))) },
    { key: 'time', value: (row) => formatTime(at(row), 'en') },
  ];
}

const EVENTS: readonly Column<AuditView>[] = [
  ...timeColumns<AuditView>(({ at }) => at),
  { key: 'event', value: ({ action }) => action },
  { key: 'about', value: ({ about }) => about },
  { key: 'user', value: ({ by }) => by },
  { key: 'id', value: ({ id }) => id },
];

/** Who did what, newest first: a screen shows the first ones. */
export function events({ scope }: Request): Table {
  return table(EVENTS, (tx) => eventBatches(tx, scope));
}

const QUARANTINE: readonly Column<QuarantineView>[] = [
  ...timeColumns<QuarantineView>(({ at }) => at),
  { key: 'step', value: ({ step }) => step },
  { key: 'failure', value: ({ kind }) => kind },
  { key: 'reason', value: ({ reason }) => reason },
  { key: 'source', value: ({ sourceName }) => sourceName },
  { key: 'url', value: ({ url }) => url },
  { key: 'attempts', value: ({ attempts }) => attempts },
  { key: 'bytes', value: ({ size }) => size },
  { key: 'id', value: ({ id }) => id },
];

/** What could not be brought in, newest first. */
export function quarantine({ scope }: Request): Table {
  return table(QUARANTINE, (tx) => quarantineBatches(tx, scope));
}

const IMPORT_RUNS: readonly Column<ImportRunView>[] = [
  ...timeColumns<ImportRunView>(({ startedAt }) => startedAt),
  { key: 'finishedAt', value: ({ finishedAt }) => finishedAt },
  { key: 'label', value: ({ label }) => label },
  { key: 'state', value: ({ state }) => state },
  { key: 'files', value: ({ files }) => files },
  { key: 'filesDone', value: ({ filesDone }) => filesDone },
  { key: 'stories', value: ({ done }) => done },
  { key: 'new', value: (run) => run.new },
  { key: 'updated', value: ({ updated }) => updated },
  { key: 'known', value: ({ known }) => known },
  { key: 'rejected', value: ({ rejected }) => rejected },
  { key: 'message', value: ({ message }) => message },
  { key: 'id', value: ({ id }) => id },
];

/** The imports, newest first: a screen shows the first ones. */
export function importRuns({ scope, now }: Request): Table {
  return table(IMPORT_RUNS, (tx) => importRunBatches(tx, scope, now));
}
