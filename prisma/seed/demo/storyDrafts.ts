import type { DraftArticle } from '@/lib/domain/article';
import { addDays, tehranDay } from '@/lib/domain/tehran';
import { tehranInstant } from '../tehranInstant';
import { parseStory, type DemoStory } from './parseStory';

/** A story file: its name within the folder of the stories and its text. */
export interface StoryFile {
  readonly name: string;
  readonly text: string;
}

/**
 * The drafts of story files, in their order, dated relative to the Tehran day of `now`.
 * @param hosts The host of each known outlet by its slug.
 * @throws Error `file:line: …` when a file is malformed, names an unknown outlet or repeats another's address.
 */
export function storyDrafts(
  files: readonly StoryFile[],
  hosts: ReadonlyMap<string, string>,
  now: Date,
): DraftArticle[] {
  const today = tehranDay(now);
  const owners = new Map<string, string>();
  return files.map(({ name, text }) => {
    const story = parseStory(text, name, hosts);
    const owner = owners.get(story.url);
    if (owner !== undefined) {
      const line = text.split('\n').findIndex((head) => head.startsWith('url ')) + 1;
      throw new Error(`${name}:${line}: url is already that of ${owner}`);
    }
    owners.set(story.url, name);
    return draftOf(story, name.replace(/\.txt$/, ''), today);
  });
}

function draftOf(story: DemoStory, externalId: string, today: string): DraftArticle {
  const day = addDays(today, story.day);
  return {
    externalId,
    title: story.title,
    body: story.body,
    url: story.url,
    source: story.source,
    publishedAt: { instant: tehranInstant(day, story.time).toISOString(), precision: 'minute', day },
    demo: true,
  };
}
