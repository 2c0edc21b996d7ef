import { randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { printCrash } from '@/bench/crash/print';
import { printExport } from '@/bench/export/print';
import { printFeeds, printIntake, printPages } from '@/bench/live/print';
import { printSpikes } from '@/bench/spikes/printSpikes';
import { printScreens } from '@/bench/screens/print';
import { measureGrowth } from '@/bench/text/growth';
import { measureMemory } from '@/bench/text/memory';
import { measureThroughput } from '@/bench/text/throughput';
import { wireStories } from '@/bench/wireStories';
import type { StoryText } from '@/lib/domain/annotations';

const USAGE = `usage: bench [speed] [growth] [memory] [--file STORIES.jsonl] [--stories COUNT]
       bench crash [--kills COUNT] [--stories COUNT] [--seed NUMBER]
       bench feeds [--feeds COUNT] [--seconds COUNT]
       bench intake [--stories COUNT]
       bench pages [--pages COUNT]
       bench spikes [--series COUNT] [--seed NUMBER]
       bench export [--rows COUNT]
       bench screens [--stories COUNT] [--quick]`;
const storySchema = z.object({ title: z.string().nullish(), body: z.string() });

function speed(stories: readonly StoryText[]): void {
  const { storiesPerSecond, fastest, timesPeer } = measureThroughput(stories);
  console.log(`speed: ${Math.round(storiesPerSecond)} stories of 1,600 characters a second of one core (median)`);
  console.log(
    `       ${Math.round(fastest)} in the fastest round; ${timesPeer.toFixed(2)} times the time of ICU's words`,
  );
}

function growth(): void {
  for (const { name, characters, seconds, timesHalf } of measureGrowth())
    console.log(
      `growth: ${name}: ${characters} characters in ${seconds.toFixed(2)} s, ${timesHalf.toFixed(1)} times half of it`,
    );
}

function memory(count: number): void {
  for (const { stories, megabytes } of measureMemory(wireStories(), count))
    console.log(`memory: ${megabytes.toFixed(1)} MB of heap after ${stories} stories`);
}

function fromFile(path: string): StoryText[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const { title, body } = storySchema.parse(JSON.parse(line));
    return { title: title ?? '', body };
  });
}

function wholeNumber(name: string, text: string, least: number): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < least)
    throw new Error(`--${name} takes a number from ${least}, not «${text}»`);
  return number;
}

const option = { type: 'string' } as const;

/** `npm run bench`: the text pipeline where nothing is named, else also kills and live news; see bench/README.md. */
async function bench(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      file: option,
      stories: option,
      kills: option,
      seed: option,
      feeds: option,
      seconds: option,
      pages: option,
      series: option,
      rows: option,
      quick: { type: 'boolean' },
    },
  });
  const known = ['speed', 'growth', 'memory', 'crash', 'feeds', 'intake', 'pages', 'spikes', 'export', 'screens'];
  const unknown = positionals.find((name) => !known.includes(name));
  if (unknown) throw new Error(`no benchmark «${unknown}»; there are ${known.join(', ')}`);
  const chosen = positionals.length > 0 ? positionals : ['speed', 'growth', 'memory'];
  const size = (name: Exclude<keyof typeof values, 'file' | 'quick'>, usual: number, least: number): number =>
    wholeNumber(name, values[name] ?? String(usual), least);
  const story = wireStories();
  if (chosen.includes('speed'))
    speed(values.file ? fromFile(values.file) : Array.from({ length: 2000 }, (_, index) => story(index)));
  if (chosen.includes('growth')) growth();
  if (chosen.includes('memory')) memory(size('stories', 100_000, 10));
  if (chosen.includes('pages')) await printPages(size('pages', 200, 1));
  if (chosen.includes('intake')) await printIntake(size('stories', 4000, 10));
  if (chosen.includes('feeds')) await printFeeds(size('feeds', 200, 1), size('seconds', 60, 1));
  if (chosen.includes('spikes') && !printSpikes(size('series', 40, 1), size('seed', 7, 0))) process.exitCode = 1;
  if (chosen.includes('export')) await printExport(size('rows', 100_000, 10));
  if (chosen.includes('screens')) {
    const rounds = values.quick ? { answers: 5, visits: 1 } : { answers: 20, visits: 3 };
    await printScreens(size('stories', values.quick ? 6000 : 100_000, 10), rounds);
  }
  if (!chosen.includes('crash')) return;
  const passed = await printCrash({
    kills: size('kills', 100, 0),
    stories: size('stories', 5000, 10),
    seed: size('seed', randomInt(2 ** 31), 0),
  });
  if (!passed) process.exitCode = 1;
}

await bench().catch((error: unknown) => {
  console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  process.exitCode = 2;
});
