import { batches } from '@/lib/db/batches';
import type { Tx } from '@/lib/db/client';
import { nothing } from '@/lib/db/sql';
import type { Filter } from '@/lib/domain/filter';
import type { Of } from '@/lib/domain/of';
import type { ArticleRow } from '@/lib/domain/rows/articleRow';
import { articleRow, articlesQuery, toArticleRows } from '../entities/getArticles';
import type { Published } from './published';

/** All rows of {@link getArticles}, in its order, some hundred at a time. */
export async function* storyBatches(
  tx: Tx,
  filter: Filter,
  of: Of | null,
): AsyncGenerator<readonly Published<ArticleRow>[]> {
  for await (const found of batches(tx, articleRow, articlesQuery(filter, of, nothing))) {
    const rows = await toArticleRows(tx, found, filter, of);
    yield rows.map((row, index) => ({ ...row, url: found[index]?.url ?? null }));
  }
}
