import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readGold, readLines, type GoldStory } from './gold';
import { readMarkup } from './markup';
import { phraseDocument, type PhraseDocument } from './personPhrases';
import { VARIANTS, vary } from './variants';

/** Stories that are scored together, under the name by which the baseline knows them. */
export interface Corpus {
  readonly name: string;
  readonly stories: readonly GoldStory[];
}

/** Documents that tell the places of persons and nothing else. */
export interface PhraseCorpus {
  readonly name: string;
  readonly documents: readonly PhraseDocument[];
}

const STORIES = fileURLToPath(new URL('stories', import.meta.url));
/** Annotated news that is not the project's to hand on; read where a checkout has it beside it. */
const SHARED = fileURLToPath(new URL('../../shared/gold/dev.jsonl', import.meta.url));

const SHARED_PHRASES = fileURLToPath(new URL('../../shared/ner/dev.jsonl', import.meta.url));

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

/** The stories of one file in the form of the shared ones, or its documents where its lines have `persons`. */
export function fileCorpus(path: string): Corpus | PhraseCorpus {
  const text = readFileSync(path, 'utf8');
  return /^[^\n]*"persons":/.test(text)
    ? { name: basename(path), documents: readLines(text, path, phraseDocument) }
    : { name: basename(path), stories: readGold(text, path) };
}

/** All corpora that are here: own and shared stories, each as written and in every variant, and shared documents. */
export function allCorpora(): (Corpus | PhraseCorpus)[] {
  const phrases = existsSync(SHARED_PHRASES) ? [{ ...fileCorpus(SHARED_PHRASES), name: 'ner' }] : [];
  return [...storyCorpora(), ...phrases];
}

function storyCorpora(): Corpus[] {
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
