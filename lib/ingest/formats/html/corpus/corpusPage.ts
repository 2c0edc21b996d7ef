import type { PageStory } from '../extractStory';

/** An invented page, shaped like those of a CMS, and the story that has to come out of it. */
export interface CorpusPage {
  readonly name: string;
  readonly url: string | null;
  readonly html: string;
  readonly how: 'rule' | 'readability';
  readonly story: Partial<Omit<PageStory, 'body' | 'published'>> & { readonly title: string };
  /** The paragraphs, lead first. */
  readonly body: readonly string[];
  /** The most trusted place of the date. */
  readonly published: string;
}
