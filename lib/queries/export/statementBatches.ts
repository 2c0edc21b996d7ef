import { batches } from '@/lib/db/batches';
import type { Tx } from '@/lib/db/client';
import { nothing } from '@/lib/db/sql';
import type { Filter } from '@/lib/domain/filter';
import type { Of } from '@/lib/domain/of';
import type { StatementRow } from '@/lib/domain/rows/statementRow';
import { statementRow, statementsQuery, toStatementRow } from '../entities/getStatements';
import type { Published } from './published';

/** All rows of {@link getStatements}, in its order, some hundred at a time. */
export async function* statementBatches(
  tx: Tx,
  filter: Filter,
  of: Of | null,
): AsyncGenerator<readonly Published<StatementRow>[]> {
  for await (const found of batches(tx, statementRow, statementsQuery(filter, of, nothing)))
    yield found.map((row) => ({ ...toStatementRow(row), url: row.url }));
}
