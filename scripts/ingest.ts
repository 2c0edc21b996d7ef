import { existsSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { parseArgs } from 'node:util';
import { createDb } from '@/lib/db/client';
import { migrate } from '@/lib/db/migrate';
import { parseEnv } from '@/lib/env';
import { AppError, messageOf } from '@/lib/errors';
import { isTimeZone } from '@/lib/ingest/dates/zone';
import { sourceByName } from '@/lib/ingest/outlets/source';
import { readDrafts } from '@/lib/ingest/readDrafts';
import type { IngestOptions } from '@/lib/ingest/story';
import { createPipeline } from '@/lib/pipeline/ingest';
import { IngestTally } from '@/lib/pipeline/ingestReport';
import { runCommand } from './runtime/command';
import { openDatabase } from './runtime/openDatabase';
import { step } from './runtime/progress.mjs';
import { createShutdown } from './runtime/shutdown';

const USAGE = `Usage: npm run ingest -- PATH… [--time-zone ZONE] [--source OUTLET]
  PATH         files (.txt, .jsonl, .html, .json of a Telegram channel) and folders of them
  --time-zone  the zone of times that are written without one, such as UTC (default: Asia/Tehran; times beside a
               Jalali date are always Tehran's, or with Asia/Kabul that zone's)
  --source     the outlet of stories that name none: slug, name or host`;

const AGAIN = 'Run the same command again to go on: what went in is then already known.';

interface Request {
  readonly paths: readonly string[];
  readonly options: IngestOptions;
}

function readArguments() {
  const options = { 'time-zone': { type: 'string', default: 'Asia/Tehran' }, source: { type: 'string' } } as const;
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    throw new AppError(`${messageOf(error)}\n\n${USAGE}`);
  }
}

/** npm runs scripts in the checkout; a path is meant from where the person is. */
function fromHere(path: string): string {
  const here = process.env.INIT_CWD;
  return here === undefined || here === process.cwd() || isAbsolute(path) ? path : join(here, path);
}

function readRequest(): Request {
  const { values, positionals } = readArguments();
  const { 'time-zone': timeZone, source = null } = values;
  if (positionals.length === 0) throw new AppError(`No file or folder was named.\n\n${USAGE}`);
  if (!isTimeZone(timeZone))
    throw new AppError(`--time-zone ${timeZone}: not a time zone; write it like Asia/Tehran or UTC.`);
  if (source !== null && !sourceByName(source)) throw new AppError(`--source ${source}: not the name of an outlet.`);
  return { paths: positionals.map(fromHere), options: { timeZone, source, now: new Date() } };
}

/** The drafts that can be read until `signal` says to stop; the others are counted as rejected. */
async function* accepted({ paths, options }: Request, tally: IngestTally, signal: AbortSignal) {
  for await (const result of readDrafts(paths, options, (pieces) => tally.passOver(pieces))) {
    if (signal.aborted) return;
    if (result.ok) yield result;
    else tally.reject(result);
  }
}

const MAX_REASON = 200;

function storingFailed(error: Error): string {
  return `could not be stored: ${messageOf(error).replace(/\s+/g, ' ').trim().slice(0, MAX_REASON)}`;
}

async function ingest(request: Request, databaseUrl: string, tally: IngestTally, signal: AbortSignal): Promise<void> {
  const db = createDb(databaseUrl);
  const started = performance.now();
  try {
    await step('Ingesting', async (note) => {
      await createPipeline(db).ingestMany(accepted(request, tally, signal), ({ file, line }, result) => {
        if ('error' in result) tally.reject({ file, line, reason: storingFailed(result.error) });
        else tally.count(result.outcome);
        const rate = tally.read / ((performance.now() - started) / 1000);
        note(`${tally.read.toLocaleString('en')} stories, ${Math.round(rate)} a second, ${tally.rejected} rejected`);
      });
    });
  } finally {
    await db.$disconnect();
    console.log(tally.report());
  }
  if (tally.read === 0) console.error('No story was found there.');
}

/** 1 when everything was rejected or a path does not exist, else 0. */
function exitCode({ paths }: Request, tally: IngestTally): number {
  const allRejected = tally.rejected > 0 && tally.stored === 0;
  return allRejected || !paths.every((path) => existsSync(path)) ? 1 : 0;
}

/** `npm run ingest -- PATH…` puts stories from files into this checkout's database. Can be broken off and repeated. */
await runCommand(async () => {
  const request = readRequest();
  const tally = new IngestTally();
  const shutdown = createShutdown();
  const database = await openDatabase(parseEnv(process.env));
  shutdown.add(() => database.close());
  const work = migrate(database.url).then(() => ingest(request, database.url, tally, shutdown.signal));
  // After Ctrl-C the batch at work is stored and reported before the database is given back.
  shutdown.add(() => work.catch(() => undefined));
  const problem = await work.then(() => null, messageOf);
  if (problem !== null) console.error(`\nIngesting broke off: ${problem}`);
  if (problem !== null || shutdown.signal.aborted) console.error(AGAIN);
  await shutdown.exit(problem === null ? exitCode(request, tally) : 1);
});
