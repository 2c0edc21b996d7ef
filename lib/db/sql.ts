import { z } from 'zod';
import type { Tx } from './client';
import { Prisma } from './generated/client';

/** A piece of SQL with its bind parameters; made only by the tagged template {@link sql}. */
export type Sql = Prisma.Sql;

/** What a template may interpolate: bind parameters (arrays bind as PostgreSQL arrays) and other pieces of SQL. */
export type SqlValue = string | number | boolean | null | Date | readonly string[] | readonly number[] | Sql;

/** The only way to write SQL by hand: every interpolated value becomes a bind parameter, never text. */
export function sql(strings: TemplateStringsArray, ...values: readonly SqlValue[]): Sql {
  return Prisma.sql(strings, ...values);
}

/** A piece that adds nothing. */
export const nothing: Sql = Prisma.empty;

/** Conditions joined by AND; true when there is none. */
export function and(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? sql`true` : Prisma.join([...conditions], ' AND ', '(', ')');
}

/** Conditions joined by OR; false when there is none. */
export function or(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? sql`false` : Prisma.join([...conditions], ' OR ', '(', ')');
}

/** Pieces joined by UNION ALL; throws on an empty list. */
export function unionAll(pieces: readonly Sql[]): Sql {
  return Prisma.join([...pieces], ' UNION ALL ');
}

/**
 * Runs a query and parses each row. Throws a ZodError when a row does not fit the schema: then query and schema are not
 * of one mind, which is a defect and not bad input.
 */
export async function rows<Row>(db: Tx, schema: z.ZodType<Row>, query: Sql): Promise<Row[]> {
  return z.array(schema).parse(await db.$queryRaw(query));
}

/** Like {@link rows} for a query that gives exactly one row. */
export async function row<Row>(db: Tx, schema: z.ZodType<Row>, query: Sql): Promise<Row> {
  return z.tuple([schema]).parse(await db.$queryRaw(query))[0];
}

/** Runs a statement that gives no rows; answers how many it affected. */
export async function run(db: Tx, statement: Sql): Promise<number> {
  return db.$executeRaw(statement);
}
