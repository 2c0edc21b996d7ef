import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AppError } from '@/lib/errors';
import { runCommand } from './runtime/command';
import { createShutdown } from './runtime/shutdown';
import { STAGES } from './testing/stages';
import { exitCode, sum, summary, type Tally } from './testing/tally';

/** `npm test`: every stage, or those named: `npm test -- unit db`. The last line counts all tests. */
const shutdown = createShutdown();
await runCommand(async () => {
  const names = process.argv.slice(2);
  const known = STAGES.map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new AppError(`${unknown.join(', ')}: no such stage. There are ${known.join(', ')}.`);

  const reports = await mkdtemp(path.join(tmpdir(), 'rasad-reports-'));
  shutdown.add(() => rm(reports, { recursive: true, force: true }));
  let running: Promise<unknown> = Promise.resolve();
  shutdown.add(async () => void (await running));
  const tallies: (Tally & { name: string })[] = [];
  for (const stage of STAGES.filter(({ name }) => names.length === 0 || names.includes(name))) {
    console.log(`\n== ${stage.name}`);
    const stageRun = stage.run(reports, shutdown.signal);
    running = stageRun;
    tallies.push({ name: stage.name, ...(await stageRun) });
    if (shutdown.signal.aborted) return;
  }
  console.log();
  for (const tally of tallies) console.log(`${tally.name.padEnd(6)} ${summary(tally)}`);
  const total = sum(tallies);
  console.log(`\n${summary(total)}`);
  await shutdown.exit(exitCode(total));
});
await shutdown.exit(1);
