import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { expect, test } from 'vitest';

// What needs types is left out: these files exist only here.
const eslint = new ESLint({
  overrideConfig: [
    { languageOptions: { parserOptions: { projectService: false } } },
    tseslint.configs.disableTypeChecked,
    { rules: { '@typescript-eslint/no-unused-vars': 'off' } },
  ],
});

/** The rules that a file breaks. */
async function broken(filePath: string, code: string): Promise<readonly (string | null)[]> {
  const results = await eslint.lintText(`${code}\n`, { filePath });
  return results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
}

const PATHS = 'import-x/no-restricted-paths';

test.each([
  ['lib/domain/x.ts', "import { AppError } from '@/lib/errors'; export const x = AppError;", PATHS],
  ['lib/errors.ts', "import { isoDay } from '@/lib/domain/filterSchema'; export const x = isoDay;", PATHS],
  ['lib/format/x.ts', "import { parseEnv } from '@/lib/env'; export const x = parseEnv;", PATHS],
  ['lib/text/x.ts', "import { db } from '@/lib/db/client'; export const x = db;", PATHS],
  ['lib/text/04-statements/x.ts', "import { db } from '../../db/client'; export const x = db;", PATHS],
  ['lib/ingest/x.ts', "import { annotate } from '@/lib/text/annotate'; export const x = annotate;", PATHS],
  ['lib/store/x.ts', "import { foldRollups } from '@/lib/rollups/foldRollups'; export const x = foldRollups;", PATHS],
  ['lib/queries/x.ts', "import { removeDemo } from '@/lib/admin/demo'; export const x = removeDemo;", PATHS],
  ['lib/admin/x.ts', "import { createPipeline } from '@/lib/pipeline/ingest'; export const x = createPipeline;", PATHS],
  ['lib/auth/x.ts', "import { annotate } from '@/lib/text/annotate'; export const x = annotate;", PATHS],
  ['lib/pipeline/x.ts', "import { removeDemo } from '@/lib/admin/demo'; export const x = removeDemo;", PATHS],
  ['lib/store/x.ts', "import { demoDrafts } from '@/prisma/seed/demo/loadDemo'; export const x = demoDrafts;", PATHS],
  ['components/x.tsx', "import { db } from '@/lib/db/client'; export const x = db;", PATHS],
  ['components/x.tsx', "import { requireSession } from '@/lib/auth'; export const x = requireSession;", PATHS],
  ['app/x.ts', "import { sql } from '@/lib/db/sql'; export const x = sql;", PATHS],
  ['app/x.ts', "import { annotate } from '@/lib/text/annotate'; export const x = annotate;", PATHS],
  ['app/x.ts', "import { ACCOUNTS } from '@/e2e/accounts'; export const x = ACCOUNTS;", PATHS],
  ['lib/queries/x.ts', 'export const x = (db: any) => db.$queryRawUnsafe("SELECT 1");', 'no-restricted-syntax'],
  ['app/x.ts', 'export const x = (db: any) => db.$executeRaw`DELETE FROM users`;', 'no-restricted-syntax'],
  ['lib/db/sql.ts', 'export const x = (Prisma: any) => Prisma.raw("SELECT 1");', 'no-restricted-syntax'],
  ['lib/text/x.ts', "import { readFileSync } from 'node:fs'; export const x = readFileSync;", 'no-restricted-imports'],
  ['lib/text/x.ts', 'export const x = () => Date.now();', 'no-restricted-properties'],
  ['lib/text/x.ts', 'export const x = () => new Date();', 'no-restricted-syntax'],
  ['lib/text/x.ts', 'export const x = () => Math.random();', 'no-restricted-properties'],
  ['lib/text/x.ts', 'export const x = process.env.HOME;', 'no-restricted-globals'],
  ['lib/store/x.ts', 'export const x = (value: any) => value;', '@typescript-eslint/no-explicit-any'],
])('%s may not contain: %s', async (filePath, code, rule) => {
  expect(await broken(filePath, code)).toContain(rule);
});

test.each([
  ['lib/text/x.ts', "import { TOPIC_SLUGS } from '@/lib/domain/topics'; export const x = TOPIC_SLUGS;"],
  ['lib/ingest/x.ts', "import { words } from '@/lib/text/01-normalise'; export const x = words;"],
  ['lib/pipeline/x.ts', "import { annotate } from '@/lib/text/annotate'; export const x = annotate;"],
  ['lib/db/sql.ts', 'export const x = (db: { $queryRaw: unknown }) => db.$queryRaw;'],
  [
    'lib/queries/x.db.test.ts',
    "import { createPipeline } from '@/lib/pipeline/ingest'; export const x = createPipeline;",
  ],
  ['app/x.ts', "import { removeDemo } from '@/lib/admin/demo'; export const x = removeDemo;"],
  ['scripts/x.ts', "import { demoDrafts } from '@/prisma/seed/demo/loadDemo'; export const x = demoDrafts;"],
])('%s may contain: %s', async (filePath, code) => {
  expect(await broken(filePath, code)).toEqual([]);
});
