import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { DraftArticle } from '@/lib/domain/article';
import { storyDrafts } from './storyDrafts';

const STORIES = new URL('stories/', import.meta.url);
const OUTLETS = new URL('outlets.json', import.meta.url);

const outletSchema = z.object({ slug: z.string(), name: z.string(), nameEn: z.string(), host: z.string() });

/** An invented agency of the demo stories, in the form of a `Source` row. */
export type DemoOutlet = z.infer<typeof outletSchema>;

/** The invented agencies whose stories {@link demoDrafts} gives. */
export function demoOutlets(): DemoOutlet[] {
  return z.array(outletSchema).parse(JSON.parse(readFileSync(OUTLETS, 'utf8')));
}

/**
 * The demo stories, dated over the 89 Tehran days before `now`, the oldest first; the same for every `now` of one
 * Tehran day. Reads the files beside this module, whatever the working directory: `day-07-….txt` is a story of the
 * seventh day before the first start.
 * @throws Error `file:line: …` when a file is malformed, names an unknown outlet or repeats another's address.
 */
export function demoDrafts(now: Date): DraftArticle[] {
  const files = readdirSync(STORIES)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({ name, text: readFileSync(new URL(name, STORIES), 'utf8') }));
  const drafts = storyDrafts(files, new Map(demoOutlets().map(({ slug, host }) => [slug, host])), now);
  return drafts.sort((a, b) => Date.parse(a.publishedAt.instant) - Date.parse(b.publishedAt.instant));
}
