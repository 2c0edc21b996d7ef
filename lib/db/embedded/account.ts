import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { AppError, messageOf } from '@/lib/errors';

const run = promisify(execFile);

/** The system account that runs PostgreSQL; empty when that is the account of this process. */
export interface Account {
  readonly uid?: number;
  readonly gid?: number;
}

const NAME = 'postgres';

/**
 * The account to run PostgreSQL under. PostgreSQL refuses to run as root, so for root it is the system's `postgres`
 * account, made when it is missing.
 * @throws AppError when root cannot make it
 */
export async function databaseAccount(): Promise<Account> {
  if (process.getuid?.() !== 0) return {};
  const existing = await lookUp();
  if (existing) return existing;
  try {
    await run('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', NAME]);
  } catch (error) {
    throw new AppError(
      `PostgreSQL does not run as root, and the account "${NAME}" could not be made (${messageOf(error)}). ` +
        'Start as another user, make that account, or set DATABASE_URL to a PostgreSQL server of your own.',
    );
  }
  return (await lookUp()) ?? {};
}

async function lookUp(): Promise<Account | null> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', NAME]), run('id', ['-g', NAME])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return null;
  }
}

/** The account's own environment: root's home would be looked up and refused. */
export function accountEnvironment(account: Account): NodeJS.ProcessEnv {
  return account.uid === undefined ? process.env : { ...process.env, HOME: '/' };
}
