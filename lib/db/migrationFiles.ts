import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { MigrationList } from '@prisma/schema-engine-wasm';

/** Where the migrations and the schema lie, from the root of the checkout. */
export const MIGRATIONS_FOLDER = path.join('prisma', 'migrations');
export const SCHEMA_FILE = path.join('prisma', 'schema.prisma');

/** Every table of every schema that the connection sees: nothing is managed from outside. */
export const NO_FILTER = { externalTables: [], externalEnums: [] };

/** The migrations of a checkout, oldest first, in the form that Prisma's schema engine reads. */
export async function readMigrations(root: string): Promise<MigrationList> {
  const baseDir = path.join(root, MIGRATIONS_FOLDER);
  const entries = await readdir(baseDir, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const migrationDirectories = await Promise.all(
    names.sort().map(async (name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok' as const, value: await readFile(path.join(baseDir, name, 'migration.sql'), 'utf8') },
      },
    })),
  );
  const lockfile = await readFile(path.join(baseDir, 'migration_lock.toml'), 'utf8').catch(() => null);
  return {
    baseDir,
    lockfile: { path: 'migration_lock.toml', content: lockfile },
    shadowDbInitScript: '',
    migrationDirectories,
  };
}
