import fs from 'node:fs';
import path from 'node:path';
import { runQuietly } from './childProcess.mjs';
import { contentHash } from './contentHash.mjs';
import { exclusively } from './exclusive.mjs';
import { NODE, ROOT } from './paths.mjs';
import { step } from './progress.mjs';

/** @typedef {{ label: string, from: readonly string[], to: string, command: readonly string[] }} Generated */

/** @type {readonly Generated[]} */
const GENERATED = [
  {
    label: 'Generating the database client',
    from: ['prisma/schema.prisma', 'prisma.config.ts', 'node_modules/prisma/package.json'],
    to: 'lib/db/generated/client.ts',
    command: ['node_modules/prisma/build/index.js', 'generate'],
  },
  {
    label: 'Compiling the lexicon',
    from: ['lib/text/lexicon', 'scripts/build-lexicon.ts'],
    to: 'lib/text/lexicon/generated.ts',
    command: ['--import', 'tsx', 'scripts/build-lexicon.ts'],
  },
];

/** Where the hashes of the inputs are kept that the present output was made of. */
const STAMPS = path.join('node_modules', '.cache', 'rasad');

/** Writes the generated code whose inputs changed. */
export async function generate() {
  for (const generated of GENERATED) {
    if (!isStale(generated)) continue;
    await exclusively('generate', async () => {
      if (isStale(generated)) await step(generated.label, () => write(generated));
    });
  }
}

/** @param {Generated} generated */
async function write(generated) {
  const hash = inputs(generated);
  // `prisma generate` never runs the schema engine, but would download it unless it is told of one.
  const env = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: NODE, CHECKPOINT_DISABLE: '1' };
  await runQuietly(NODE, generated.command, { cwd: ROOT, env });
  fs.mkdirSync(path.join(ROOT, STAMPS), { recursive: true });
  fs.writeFileSync(stampOf(generated), hash);
}

/** @param {Generated} generated */
function isStale(generated) {
  if (!fs.existsSync(path.join(ROOT, generated.to))) return true;
  const stamp = stampOf(generated);
  return !fs.existsSync(stamp) || fs.readFileSync(stamp, 'utf8') !== inputs(generated);
}

/** @param {Generated} generated */
function inputs({ from, to }) {
  return contentHash(from, (file) => file !== to);
}

/** @param {Generated} generated */
function stampOf({ to }) {
  return path.join(ROOT, STAMPS, to.replaceAll('/', '-'));
}
