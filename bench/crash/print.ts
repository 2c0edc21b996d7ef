import { buildApplication } from '@/scripts/runtime/build';
import { createShutdown } from '@/scripts/runtime/shutdown';
import { TEST_DIST_DIR } from '@/scripts/testing/distDir';
import { crash, type CrashOptions } from './crash';

/** `npm run bench -- crash`: kills in the middle of an import. Tells whether everything was there in the end. */
export async function printCrash(sizes: Pick<CrashOptions, 'kills' | 'stories' | 'seed'>): Promise<boolean> {
  const shutdown = createShutdown();
  await buildApplication(TEST_DIST_DIR, shutdown.signal);
  console.log(`crash: ${sizes.stories} stories, ${sizes.kills} kills, --seed ${sizes.seed}`);
  const started = performance.now();
  const server = { distDir: TEST_DIST_DIR };
  const say = (line: string) => console.log(`  ${line}`);
  const result = await crash({ ...sizes, server, say, onStarted: (remove) => shutdown.add(remove) });
  for (const fault of result.faults) console.error(`  ${fault}`);
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(
    `crash: ${result.stored} stories stored once after ${sizes.kills} kills in ${seconds} s, ${result.groups} groups of ` +
      `reprints; ${result.ownEnds} processes ended by themselves; ${result.faults.length} faults`,
  );
  return result.faults.length === 0;
}
