import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { CHECKOUT } from './checkout';
import { NO_FILTER, readMigrations, SCHEMA_FILE } from './migrationFiles';
import { withSchemaEngine } from './schemaEngine';

/**
 * The SQL that leads from the migrations of this checkout to prisma/schema.prisma, or null when they agree.
 * @param scratchUrl an empty database to replay the migrations in; it is not cleaned up
 */
export async function schemaDrift(scratchUrl: string): Promise<string | null> {
  const file = path.join(CHECKOUT, SCHEMA_FILE);
  const content = await readFile(file, 'utf8');
  const migrations = await readMigrations(CHECKOUT);
  const { stdout } = await withSchemaEngine(scratchUrl, (engine) =>
    engine.diff({
      from: { tag: 'migrations', ...migrations },
      to: { tag: 'schemaDatamodel', files: [{ path: file, content }] },
      script: true,
      exitCode: null,
      filters: NO_FILTER,
    }),
  );
  const sql = stdout?.trim() ?? '';
  return sql === '' || sql === EMPTY ? null : `${sql}\n`;
}

/** What the engine writes when there is nothing to do. */
const EMPTY = '-- This is an empty migration.';
