import { createHash } from 'node:crypto';
import { chmod, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { CHECKOUT } from '@/lib/db/checkout';
import { closedFolder, STATE_FOLDER } from '@/lib/db/embedded/access';
import { databaseAccount, type Account } from '@/lib/db/embedded/account';
import type { Env } from '@/lib/env';
import { AppError } from '@/lib/errors';

/** The folder of an installation's own data: the embedded database and the secrets. */
export interface DataFolder {
  /** Absolute; it exists. */
  readonly folder: string;
  /** Why it is not below the checkout, in a sentence; null when it is there, or where a setting says. */
  readonly moved: string | null;
}

/**
 * Makes the data folder: the one of RASAD_DATA_DIR, else `.rasad` below the checkout. For root it lies below the system's
 * state directory when the database's account cannot enter the checkout, under a name made of the checkout's path.
 * @throws AppError when the setting names a folder that the database's account cannot enter
 */
export async function dataFolder(env: Pick<Env, 'RASAD_DATA_DIR' | 'DATABASE_URL'>): Promise<DataFolder> {
  const setting = env.RASAD_DATA_DIR;
  const account: Account = env.DATABASE_URL === undefined ? await databaseAccount() : {};
  const wanted = setting === undefined ? path.join(CHECKOUT, '.rasad') : path.resolve(CHECKOUT, setting);
  const closed = closedFolder(wanted, account);
  const reason = closed && `PostgreSQL does not run as root, and its account "postgres" cannot enter ${closed}.`;
  if (reason && setting !== undefined) throw new AppError(`RASAD_DATA_DIR cannot be used: ${reason}`);
  const folder = reason ? path.join(STATE_FOLDER, `${path.basename(CHECKOUT)}-${checkoutKey()}`) : wanted;
  const isNew = (await mkdir(folder, { recursive: true })) !== undefined;
  // The secrets in it have a mode of their own; the database's account has to pass through.
  if (isNew) await chmod(folder, account.uid === undefined ? 0o700 : 0o711);
  return { folder, moved: reason };
}

function checkoutKey(): string {
  return createHash('sha256').update(CHECKOUT).digest('hex').slice(0, 12);
}
