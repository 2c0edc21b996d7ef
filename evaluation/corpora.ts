import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readGold, type GoldStory } from './gold';
import { readMarkup } from './markup';
import { VARIANTS, vary } from './variants';

/** Stories that are scored together, under the name by which the baseline knows them. */
export interface Corpus {
  readonly name: string;
  readonly stories: readonly GoldStory[];
}

const STORIES = fileURLToPath(new URL('stories', import.meta.url));
/** Annotated news that is not the project's to hand on; read where a checkout has it beside it. */
const SHARED = fileURLToPath(new URL('../../shared/gold/dev.jsonl', import.meta.url));

/** The project's own annotated stories, by file name; throws with file and line when one is broken. */
export function ownStories(): GoldStory[] {
  const files = readdirSync(STORIES)
    .filter((file) => file.endsWith('.txt'))
    .sort();
  return files.map((file) => readMarkup(readFileSync(join(STORIES, file), 'utf8'), basename(file, '.txt')));
}

/** The shared development stories, or null where they are not. */
export function sharedStories(): GoldStory[] | null {
  return existsSync(SHARED) ? readGold(readFileSync(SHARED, 'utf8'), 'dev.jsonl') : null;
}

/** The stories of one file in the form of the shared ones. */
export function fileCorpus(path: string): Corpus {
  return { name: basename(path), stories: readGold(readFileSync(path, 'utf8'), path) };
}

/** All corpora that are here: own and shared stories, each as written and in every variant. */
export function allCorpora(): Corpus[] {
  const shared = sharedStories();
  const plain = [{ name: 'own', stories: ownStories() }, ...(shared ? [{ name: 'dev', stories: shared }] : [])];
  return plain.flatMap(({ name, stories }) => [
    { name, stories },
    ...VARIANTS.map((variant) => ({
      name: `${name}/${variant.name}`,
      stories: stories.map((story) => vary(story, variant)),
    })),
  ]);
}
