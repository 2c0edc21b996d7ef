import { AppError } from '@/lib/errors';
import { releaseLock, takeLock } from './lockFile.mjs';

/**
 * Makes sure that one `npm start` runs on a data folder.
 * @param file the lock; that of a killed process counts for nothing
 * @param siteUrl the address this one will serve, for the message that a second one gets
 * @returns what gives the lock back
 * @throws AppError that names the running one
 */
export function takeStartLock(file: string, siteUrl: string): () => Promise<void> {
  const holder = takeLock(file, siteUrl);
  if (holder) {
    throw new AppError(
      `Rasad already runs from this checkout: ${holder.note} (process ${holder.pid}). ` +
        'Stop it with Ctrl-C in its terminal first.',
    );
  }
  return () => Promise.resolve(releaseLock(file));
}
