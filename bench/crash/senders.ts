import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { addFeed } from '@/lib/pipeline/live/testing/liveOf';
import { rss, type Outlet } from '@/lib/pipeline/live/testing/outlet';
import type { Installation } from './installation';
import { pause, poll } from './poll';
import { OUTLETS, slugOf, type CrashStory } from './stories';
import { ended, startChild } from './victimProcess';

/** What the senders have been told. */
export interface Told {
  /** Ids of the stories that were acknowledged. */
  readonly acknowledged: Set<string>;
  /** What should not have been said, in words. */
  readonly faults: string[];
}

/** Waits until a part (0 to 1) of the import is about to come, so that all ways take about as long. */
export type Pace = (part: number) => Promise<void>;

interface Sending {
  readonly installation: Installation;
  readonly told: Told;
  readonly pace: Pace;
}

const AGAIN_MS = 100;
const answer = z.object({
  results: z.array(z.object({ status: z.string(), id: z.string().optional(), error: z.string().optional() })),
});

function parts<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}

const articleOf = ({ url, title, body, publishedAt }: CrashStory) => ({ url, title, body, publishedAt });

/** Sends stories to `POST /api/v1/articles`, each batch until it is answered; what is answered is never sent again. */
export async function sendToApi(stories: readonly CrashStory[], { installation, told, pace }: Sending): Promise<void> {
  let requests = 0;
  const post = async (batch: readonly CrashStory[]) => {
    const token = installation.tokens[(requests += 1) % installation.tokens.length] ?? '';
    const response = await fetch(`${installation.origin}/api/v1/articles`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(batch.map(articleOf)),
    });
    return response.status === 200 ? answer.parse(await response.json()) : null;
  };
  const batches = parts(stories, 25);
  for (const [at, batch] of batches.entries()) {
    await pace(at / batches.length);
    let answered = await post(batch).catch(() => null);
    while (!answered) {
      await pause(AGAIN_MS);
      answered = await post(batch).catch(() => null);
    }
    for (const [index, { status, id, error }] of answered.results.entries()) {
      const { storyId, url } = batch[index] ?? { storyId: '', url: '' };
      if (id === storyId && (status === 'new' || status === 'known')) told.acknowledged.add(storyId);
      else told.faults.push(`the interface answered ${status} ${error ?? id ?? ''} for ${url}`);
    }
  }
}

/** Brings stories in by `npm run ingest` on files, each until the program ends well. */
export async function ingestFiles(stories: readonly CrashStory[], sending: Sending): Promise<void> {
  const { installation, told, pace } = sending;
  const files = parts(stories, Math.max(50, Math.ceil(stories.length / 8)));
  for (const [at, part] of files.entries()) {
    await pace(at / files.length);
    const file = path.join(installation.folder, `stories-${at}.jsonl`);
    await writeFile(file, part.map((story) => JSON.stringify(articleOf(story))).join('\n'));
    const args = ['--import', 'tsx', 'scripts/ingest.ts', file];
    const log = path.join(installation.folder, 'ingest.log');
    // As somebody runs it beside `npm start`: it opens the embedded database by itself.
    const env = () => ({ DATABASE_URL: '', RASAD_DATA_DIR: installation.folder });
    while ((await ended(startChild({ args, env, log }))) !== 0) await pause(AGAIN_MS);
    for (const { storyId } of part) told.acknowledged.add(storyId);
  }
}

/** Publishes stories in feeds of an outlet on this machine, whole or with a summary that leads to a page. */
export async function publish(
  stories: readonly CrashStory[],
  { installation, pace }: Omit<Sending, 'told'>,
  outlet: Outlet,
): Promise<void> {
  const feeds = parts(stories, 120);
  for (const [at, part] of feeds.entries()) {
    await pace(at / feeds.length);
    for (const name of OUTLETS) {
      const own = part.filter((story) => story.outlet === name);
      if (own.length === 0) continue;
      const feed = `/rss/${name}/${at}`;
      for (const story of own) if (story.ways[0] === 'page') outlet.at(new URL(story.url).pathname, pageOf(story));
      outlet.at(feed, rss(own.map(itemOf)));
      await poll(() => addFeed(installation.db(), `${outlet.origin}${feed}`, slugOf(name)).then(() => true, isThere));
    }
  }
}

/** A feed that was added although the answer was lost. */
const isThere = (error: unknown) => error instanceof Error && /unique constraint/i.test(error.message);

const html = (body: string) =>
  body
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('\n');

function itemOf({ url, title, body, publishedAt, ways }: CrashStory) {
  const item = { link: url, title, date: new Date(publishedAt).toUTCString() };
  return ways[0] === 'page' ? item : { ...item, content: html(body) };
}

function pageOf({ title, body }: CrashStory): string {
  return `<!doctype html><html lang="fa"><head><meta charset="utf-8"><title>${title}</title></head>
<body><article><h1>${title}</h1>${html(body)}</article></body></html>`;
}
