import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { AppError } from '@/lib/errors';

const secretsSchema = z.object({ databasePassword: z.string().min(16), sessionSecret: z.string().min(32) });

/** What only this installation knows; never printed. */
export type Secrets = z.infer<typeof secretsSchema>;

/**
 * The secrets of a data folder, made at the first call; only the owner may read the file.
 * @throws AppError when the file is there but not readable as such: making new ones would lock the database
 */
export async function readSecrets(folder: string): Promise<Secrets> {
  const file = path.join(folder, 'secrets.json');
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  return text === null ? createSecrets(file) : parseSecrets(text, file);
}

function parseSecrets(text: string, file: string): Secrets {
  try {
    return secretsSchema.parse(JSON.parse(text));
  } catch {
    throw new AppError(`${file} is damaged. It holds the database's password: restore it from a backup.`);
  }
}

async function createSecrets(file: string): Promise<Secrets> {
  const random = () => randomBytes(32).toString('base64url');
  const secrets = { databasePassword: random(), sessionSecret: random() };
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  await rename(draft, file);
  return secrets;
}
