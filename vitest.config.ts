import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

const FOLDERS = '{lib,app,components,prisma,evaluation,scripts,i18n,messages,bench}';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    // Tests measure no time, and machines differ: a hung test ends with the run's own limit.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [`${FOLDERS}/**/*.test.{ts,tsx}`],
          exclude: [...configDefaults.exclude, '**/*.db.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'db',
          include: [`${FOLDERS}/**/*.db.test.ts`],
          globalSetup: ['lib/db/testing.setup.ts'],
        },
      },
    ],
  },
});
