import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { demoDrafts } from '@/prisma/seed/demo/loadDemo';
import { ownStories } from '../corpora';
import type { PairStory } from './pair';

/** An invented story that pairs are made of. */
export interface BaseStory extends PairStory {
  readonly name: string;
}

const DIFFERENT = fileURLToPath(new URL('different', import.meta.url));
const REPRINT = /-reprint$|-reprint-/;

/** Stories that resemble each other and are none the other's text, by file; written by hand. */
export function differentStories(): ReadonlyMap<string, readonly BaseStory[]> {
  const files = readdirSync(DIFFERENT)
    .filter((file) => file.endsWith('.txt'))
    .sort();
  return new Map(files.map((file) => [file.slice(0, -4), readStories(file)]));
}

function readStories(file: string): BaseStory[] {
  const text = readFileSync(join(DIFFERENT, file), 'utf8').replace(/^#.*\n/u, '');
  return text.split(/^---\n/mu).map((story, index) => {
    const [title = '', ...body] = story.trim().split('\n');
    if (title === '' || body.length === 0) throw new Error(`${file}: story ${index + 1} needs a title and a body`);
    return { name: `${file.slice(0, -4)}/${index + 1}`, title, body: body.join('\n') };
  });
}

/**
 * Characters. The shorter of the demo stories are briefs of a few sentences: cut by half as `copies.ts` cuts, they are one
 * statement, which the utterances are measured on.
 */
const WHOLE_STORY = 700;

/** The demo stories of some length that are first of their text, oldest first. */
export function demoBases(): BaseStory[] {
  return demoDrafts(new Date('2026-01-10T08:30:00Z'))
    .filter(({ url, body }) => url !== null && !REPRINT.test(url) && body.length >= WHOLE_STORY)
    .map(({ title, body }, index) => ({ name: `demo/${index + 1}`, title, body }));
}

/** All stories that copies are made of. */
export function baseStories(): BaseStory[] {
  const own = ownStories().map(({ id, title, body }) => ({ name: `stories/${id}`, title, body }));
  return [...demoBases(), ...own, ...[...differentStories().values()].flat()];
}
