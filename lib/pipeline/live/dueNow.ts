import { sql, type Sql } from '@/lib/db/sql';

/** What is due at or before it is due now. Columns hold whole milliseconds, rounded: «now» may lie half of one ahead. */
export const DUE_NOW: Sql = sql`now() + interval '1 millisecond'`;
