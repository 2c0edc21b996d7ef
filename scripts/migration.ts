import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CHECKOUT } from '@/lib/db/checkout';
import { MIGRATIONS_FOLDER, SCHEMA_FILE } from '@/lib/db/migrationFiles';
import { schemaDrift } from '@/lib/db/schemaDrift';
import { startScratch } from '@/lib/db/scratch';
import { AppError } from '@/lib/errors';
import { runCommand } from './runtime/command';

/** `npm run migration -- NAME`: writes the migration from the newest one to prisma/schema.prisma, for review. */
await runCommand(async () => {
  const name = process.argv[2];
  if (!name || !/^[a-z0-9_]+$/.test(name)) {
    throw new AppError('Give the migration a name of small letters, digits and _: npm run migration -- add_feeds');
  }
  const sql = await nextMigration();
  if (!sql) {
    console.log(`The migrations already lead to ${SCHEMA_FILE}: nothing to write.`);
    return;
  }
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const folder = path.join(MIGRATIONS_FOLDER, `${stamp}_${name}`);
  await mkdir(path.join(CHECKOUT, folder), { recursive: true });
  await writeFile(path.join(CHECKOUT, folder, 'migration.sql'), sql);
  console.log(`Wrote ${path.join(folder, 'migration.sql')}. Read it before you commit it.`);
});

/** The SQL that leads from the migrations to the schema, or null when they agree. */
async function nextMigration(): Promise<string | null> {
  const scratch = await startScratch('migration');
  try {
    return await schemaDrift(scratch.url());
  } finally {
    await scratch.remove();
  }
}
