import type { ArticleRow } from '@/lib/domain/rows/articleRow';
import type { Published } from '@/lib/queries/export/published';
import { storyBatches } from '@/lib/queries/export/storyBatches';
import { STORY_COLUMNS } from './storyColumns';
import { table, type Column, type Request, type Table } from './table';

const columns = (origin: string): readonly Column<Published<ArticleRow>>[] => [
  { key: 'storyId', value: ({ id }) => id },
  ...STORY_COLUMNS,
  { key: 'lead', value: ({ lead }) => lead },
  { key: 'evidence', value: ({ evidence }) => evidence.map(({ text }) => text) },
  { key: 'statements', value: ({ statements }) => statements },
  { key: 'people', value: ({ people }) => people },
  { key: 'reprintOf', value: ({ reprinting }) => (reprinting?.kind === 'reprint' ? reprinting.first.id : null) },
  { key: 'reprints', value: ({ reprinting }) => (reprinting?.kind === 'first' ? reprinting.count : 0) },
  { key: 'address', value: ({ id }) => `${origin}/articles/${id}` },
];

/** The stories that a filter (and `of`) counts. */
export function stories({ filter, of, origin }: Request): Table {
  return table(columns(origin), (tx) => storyBatches(tx, filter, of));
}
