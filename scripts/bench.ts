import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { measureGrowth } from '@/bench/text/growth';
import { measureMemory } from '@/bench/text/memory';
import { measureThroughput } from '@/bench/text/throughput';
import { wireStories } from '@/bench/wireStories';
import type { StoryText } from '@/lib/domain/annotations';

const USAGE = 'usage: bench [speed] [growth] [memory] [--file STORIES.jsonl] [--stories COUNT]';
const storySchema = z.object({ title: z.string().nullish(), body: z.string() });

/** `npm run bench`: speed and memory of the text pipeline; see bench/README.md. */
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

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { file: { type: 'string' }, stories: { type: 'string', default: '100000' } },
  });
  const story = wireStories();
  const count = Number(values.stories);
  if (!Number.isInteger(count) || count < 10)
    throw new Error(`--stories takes a number from 10, not «${values.stories}»`);
  const known = ['speed', 'growth', 'memory'];
  const unknown = positionals.find((name) => !known.includes(name));
  if (unknown) throw new Error(`no benchmark «${unknown}»; there are ${known.join(', ')}`);
  const chosen = positionals.length > 0 ? positionals : known;
  if (chosen.includes('speed'))
    speed(values.file ? fromFile(values.file) : Array.from({ length: 2000 }, (_, index) => story(index)));
  if (chosen.includes('growth')) growth();
  if (chosen.includes('memory')) memory(count);
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  process.exitCode = 2;
}
