import { statSync } from 'node:fs';
import path from 'node:path';
import type { Account } from './account';

/** Where root keeps what the database's account must reach when the checkout is closed to it. */
export const STATE_FOLDER = process.platform === 'darwin' ? '/Library/Application Support/rasad' : '/var/lib/rasad';

/**
 * The first folder on the way to `folder` (itself included) that an account may not enter, or null when it gets there.
 * The account of this process gets everywhere that matters.
 */
export function closedFolder(folder: string, { uid, gid }: Account): string | null {
  if (uid === undefined) return null;
  const way: string[] = [folder];
  for (let at = folder; at !== path.dirname(at); at = path.dirname(at)) way.unshift(path.dirname(at));
  for (const step of way) {
    const stat = statSync(step, { throwIfNoEntry: false });
    if (!stat) return null;
    const bit = stat.uid === uid ? 0o100 : stat.gid === gid ? 0o010 : 0o001;
    if ((stat.mode & bit) === 0) return step;
  }
  return null;
}
