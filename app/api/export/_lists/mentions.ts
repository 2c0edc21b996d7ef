import type { MentionRow } from '@/lib/domain/rows/mentionRow';
import { mentionBatches } from '@/lib/queries/export/mentionBatches';
import type { Published } from '@/lib/queries/export/published';
import { STORY_COLUMNS } from './storyColumns';
import { table, type Column, type Request, type Table } from './table';

const columns = (origin: string): readonly Column<Published<MentionRow>>[] => [
  { key: 'person', value: ({ person }) => person },
  { key: 'personId', value: ({ personId }) => personId },
  { key: 'sentence', value: ({ sentence }) => sentence.text },
  ...STORY_COLUMNS,
  { key: 'storyId', value: ({ articleId }) => articleId },
  { key: 'sentenceStart', value: ({ sentence }) => sentence.start },
  {
    key: 'address',
    value: ({ articleId, sentence }) => `${origin}/articles/${articleId}?at=${sentence.start}#here`,
  },
];

/** The mentions that a filter (and `of`) counts. */
export function mentions({ filter, of, origin }: Request): Table {
  return table(columns(origin), (tx) => mentionBatches(tx, filter, of));
}
