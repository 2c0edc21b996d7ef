import { defineConfig } from 'vitest/config';
import { fileURLToPath } from 'node:url';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['{lib,components,prisma,evaluation,scripts}/**/*.test.{ts,tsx}'], exclude: ['**/*.db.test.ts'] } },
    ],
  },
});
