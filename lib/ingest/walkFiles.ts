import { readdir, realpath, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { messageOf } from '@/lib/errors';

/** A file to read with its lower-case extension (`.txt`), or why a path leads to none. */
export type FoundFile =
  | { readonly ok: true; readonly file: string; readonly kind: string }
  | { readonly ok: false; readonly file: string; readonly reason: string };

async function entriesOf(folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.'));
  return names.sort().map((name) => join(folder, name));
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT') return 'no such file or folder';
  if (code === 'EACCES' || code === 'EPERM') return 'no permission to read it';
  return messageOf(error);
}

/**
 * The files at and below the paths, each once: folders in the order of their names' code units, hidden entries left out,
 * symbolic links followed but no folder entered twice. Devices and pipes, which may never end, are refused.
 */
export async function* walkFiles(paths: readonly string[]): AsyncGenerator<FoundFile> {
  const seen = new Set<string>();
  const open = [...paths].reverse();
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    try {
      const real = await realpath(path);
      if (seen.has(real)) continue;
      seen.add(real);
      const found = await stat(real);
      if (found.isDirectory()) open.push(...[...(await entriesOf(path))].reverse());
      else if (found.isFile()) yield { ok: true, file: path, kind: extname(path).toLowerCase() };
      else yield { ok: false, file: path, reason: 'neither a file nor a folder' };
    } catch (error) {
      yield { ok: false, file: path, reason: reasonOf(error) };
    }
  }
}
