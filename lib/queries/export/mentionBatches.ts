import { batches } from '@/lib/db/batches';
import type { Tx } from '@/lib/db/client';
import { nothing } from '@/lib/db/sql';
import type { Filter } from '@/lib/domain/filter';
import type { Of } from '@/lib/domain/of';
import type { MentionRow } from '@/lib/domain/rows/mentionRow';
import { mentionRow, mentionsQuery, toMentionRows } from '../entities/getMentions';
import type { Published } from './published';

/** All rows of {@link getMentions}, in its order, some hundred at a time. */
export async function* mentionBatches(
  tx: Tx,
  filter: Filter,
  of: Of | null,
): AsyncGenerator<readonly Published<MentionRow>[]> {
  for await (const found of batches(tx, mentionRow, mentionsQuery(filter, of, nothing)))
    yield found.flatMap((one) => toMentionRows(one).map((row) => ({ ...row, url: one.url })));
}
