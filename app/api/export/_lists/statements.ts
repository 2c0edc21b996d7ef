import type { StatementRow } from '@/lib/domain/rows/statementRow';
import type { StatementKey } from '@/lib/domain/utterance';
import type { Published } from '@/lib/queries/export/published';
import { statementBatches } from '@/lib/queries/export/statementBatches';
import { STORY_COLUMNS } from './storyColumns';
import { table, type Column, type Request, type Table } from './table';

/** Who says it, how the story calls them, and with which verb. */
export const SPEAKER_COLUMNS: readonly Column<StatementRow>[] = [
  { key: 'speaker', value: ({ speaker }) => speaker.name },
  { key: 'speakerId', value: ({ speaker }) => speaker.id },
  { key: 'speakerType', value: ({ speaker }) => speaker.type },
  { key: 'role', value: ({ speaker }) => speaker.role },
  { key: 'cue', value: ({ cue }) => cue },
  { key: 'reference', value: ({ reference }) => reference },
  { key: 'surface', value: ({ surface }) => surface },
  { key: 'kind', value: ({ kind }) => kind },
];

/** Where a statement stands in its story, as a path of Rasad. */
export function statementAddress({ articleId, seq }: StatementKey): string {
  return `/articles/${articleId}?statement=${seq}#here`;
}

const columns = (origin: string): readonly Column<Published<StatementRow>>[] => [
  { key: 'text', value: ({ text }) => text },
  ...SPEAKER_COLUMNS,
  ...STORY_COLUMNS,
  { key: 'storyId', value: ({ articleId }) => articleId },
  { key: 'seq', value: ({ seq }) => seq },
  { key: 'address', value: (row) => origin + statementAddress(row) },
];

/** The statements that a filter (and `of`) counts. */
export function statements({ filter, of, origin }: Request): Table {
  return table(columns(origin), (tx) => statementBatches(tx, filter, of));
}
