import type { StatementRow } from '@/lib/domain/views';
import type { Published } from '@/lib/queries/export/published';
import { statementBatches } from '@/lib/queries/export/statementBatches';
import { STORY_COLUMNS } from './storyColumns';
import { table, type Column, type Request, type Table } from './table';

const columns = (origin: string): readonly Column<Published<StatementRow>>[] => [
  { key: 'text', value: ({ text }) => text },
  { key: 'speaker', value: ({ speaker }) => speaker.name },
  { key: 'speakerId', value: ({ speaker }) => speaker.id },
  { key: 'speakerType', value: ({ speaker }) => speaker.type },
  { key: 'role', value: ({ speaker }) => speaker.role },
  { key: 'cue', value: ({ cue }) => cue },
  { key: 'reference', value: ({ reference }) => reference },
  { key: 'surface', value: ({ surface }) => surface },
  { key: 'kind', value: ({ kind }) => kind },
  ...STORY_COLUMNS,
  { key: 'storyId', value: ({ articleId }) => articleId },
  { key: 'seq', value: ({ seq }) => seq },
  { key: 'address', value: ({ articleId, seq }) => `${origin}/articles/${articleId}?statement=${seq}#here` },
];

/** The statements that a filter (and `of`) counts. */
export function statements({ filter, of, origin }: Request): Table {
  return table(columns(origin), (tx) => statementBatches(tx, filter, of));
}
