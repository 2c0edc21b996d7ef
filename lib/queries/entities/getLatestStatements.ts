import { rows, sql } from '@/lib/db/sql';
import type { Filter } from '@/lib/domain/filter';
import type { Scope } from '@/lib/domain/scope';
import type { ListedStatement } from '@/lib/domain/utterance';
import { reader } from '../reader';
import { listed, statementRow, statementsQuery } from './getStatements';

/** The first `most` statements that getStatements lists. */
export async function getLatestStatements(scope: Scope, filter: Filter, most: number): Promise<ListedStatement[]> {
  const db = reader(scope);
  const found = await rows(db, statementRow, statementsQuery(filter, null, sql`LIMIT ${most}::int`));
  return listed(db, found, filter, null);
}
