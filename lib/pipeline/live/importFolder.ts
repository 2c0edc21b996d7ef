import { stat } from 'node:fs/promises';
import type { Db } from '@/lib/db/client';
import { messageOf } from '@/lib/errors';
import { readDrafts } from '@/lib/ingest/readDrafts';
import { walkFiles } from '@/lib/ingest/walkFiles';
import { createPipeline, type IngestResult } from '../ingest';
import { lastingFailure, shortReason } from './failure';
import { ImportProgress } from './importProgress';
import { putInQuarantine } from './quarantine';

/** A file that was written to in the last minute may still grow, unless it looked the same at the scan before. */
const SETTLED_MS = 60_000;
/** Of how many rejected stories of one file the reason is kept; the others are only counted. */
const KEPT_REJECTIONS = 20;

interface Folder {
  readonly id: string;
  readonly path: string;
}

interface SeenFile {
  readonly path: string;
  readonly size: bigint;
  readonly mtime: bigint;
}

/** The files below a folder. Throws when the folder itself cannot be read. */
async function listFiles(folder: string): Promise<readonly SeenFile[]> {
  if (!(await stat(folder)).isDirectory()) throw new Error('not a folder');
  const files: SeenFile[] = [];
  for await (const found of walkFiles([folder])) {
    const info = found.ok ? await stat(found.file, { bigint: true }).catch(() => null) : null;
    if (info) files.push({ path: found.file, size: info.size, mtime: info.mtimeMs });
  }
  return files;
}

/** Notes how the files look now and answers those that stand still and were not read as they are. */
async function settledFiles(
  db: Db,
  folder: Folder,
  files: readonly SeenFile[],
  now: Date,
): Promise<readonly SeenFile[]> {
  const known = new Map(
    (await db.watchedFile.findMany({ where: { folderId: folder.id } })).map((each) => [each.path, each]),
  );
  const settled: SeenFile[] = [];
  for (const { path, size, mtime } of files) {
    const before = known.get(path);
    const same = before?.size === size && before.mtime === mtime;
    if (same && before.importedAt) continue;
    if (same || now.getTime() - Number(mtime) > SETTLED_MS) settled.push({ path, size, mtime });
    if (!same) {
      const look = { size, mtime, importedAt: null };
      const key = { folderId: folder.id, path };
      await db.watchedFile.upsert({ where: { folderId_path: key }, create: { ...key, ...look }, update: look });
    }
  }
  return settled;
}

/**
 * Reads what is new in a watched folder: files that stand still and have not been read as they are. Safe to break off and
 * to repeat: a file counts as read once all of it went in. Answers how many files were read.
 */
export async function importFolder(
  db: Db,
  folder: Folder,
  { signal, now }: { readonly signal: AbortSignal; readonly now: () => Date },
): Promise<number> {
  let read = 0;
  let lastError: string | null = null;
  try {
    const files = await settledFiles(db, folder, await listFiles(folder.path), now());
    read = files.length > 0 ? await importFiles(db, folder, files, signal, now()) : 0;
  } catch (error) {
    lastError = shortReason(messageOf(error));
  }
  await db.watchedFolder.updateMany({ where: { id: folder.id }, data: { lastScanAt: now(), lastError } });
  return read;
}

async function importFiles(
  db: Db,
  folder: Folder,
  files: readonly SeenFile[],
  signal: AbortSignal,
  now: Date,
): Promise<number> {
  const progress = await ImportProgress.start(db, folder.path, files.length);
  try {
    for (const { path } of files) {
      if (signal.aborted) break;
      await importFile(db, folder, path, progress, signal, now);
      if (signal.aborted) break;
      await db.watchedFile.updateMany({ where: { folderId: folder.id, path }, data: { importedAt: now } });
      await progress.fileDone();
    }
  } catch (error) {
    await progress.finish('failed', shortReason(messageOf(error)));
    throw error;
  }
  await progress.finish(signal.aborted ? 'stopped' : 'done', null);
  return files.length;
}

async function importFile(
  db: Db,
  folder: Folder,
  file: string,
  progress: ImportProgress,
  signal: AbortSignal,
  now: Date,
): Promise<void> {
  const rejected: { line: number | null; reason: string }[] = [];
  const reject = (line: number | null, reason: string) => {
    progress.count('rejected');
    if (rejected.length < KEPT_REJECTIONS) rejected.push({ line, reason });
  };
  async function* accepted() {
    for await (const result of readDrafts([file], { source: null, timeZone: 'Asia/Tehran', now })) {
      if (signal.aborted) return;
      await progress.save();
      if (result.ok) yield result;
      else reject(result.line, result.reason);
    }
  }
  const onResult = ({ line }: { line: number | null }, result: IngestResult) => {
    if ('error' in result) reject(line, messageOf(result.error));
    else progress.count(result.outcome);
  };
  await createPipeline(db).ingestMany(accepted(), onResult);
  for (const { line, reason } of rejected) {
    await putInQuarantine(db, {
      subject: `file:${file}:${line ?? 0}`,
      step: 'import',
      failure: lastingFailure('rejected', reason),
      feedId: null,
      sourceId: null,
      url: null,
      context: { what: 'file', folderId: folder.id, path: file },
      bytes: null,
      contentType: null,
      attempts: 1,
    });
  }
}
