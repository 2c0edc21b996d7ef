import { CHECKOUT } from './checkout';
import { NO_FILTER, readMigrations } from './migrationFiles';
import { withSchemaEngine } from './schemaEngine';

/**
 * Brings a database to the newest migration of this checkout; one that is there already is left alone. Uses Prisma's
 * own engine and bookkeeping (`_prisma_migrations`), so `prisma migrate deploy` works on the same database.
 * @param databaseUrl an existing PostgreSQL database, `postgresql://…`
 * @param onProgress called once for each migration that was applied, with its folder's name
 * @returns the names of the applied migrations, oldest first
 * @throws what the engine reports, e.g. a migration that failed before and was left half done
 */
export async function migrate(databaseUrl: string, onProgress?: (name: string) => void): Promise<readonly string[]> {
  const migrationsList = await readMigrations(CHECKOUT);
  const { appliedMigrationNames } = await withSchemaEngine(databaseUrl, (engine) =>
    engine.applyMigrations({ migrationsList, filters: NO_FILTER }),
  );
  if (onProgress) appliedMigrationNames.forEach(onProgress);
  return appliedMigrationNames;
}
