import type { Annotations } from '@/lib/domain/annotations';
import type { DraftArticle } from '@/lib/domain/article';

/** The outlet that a story came from. */
export interface StorySource {
  readonly slug: string;
  readonly name: string;
  readonly nameEn: string;
  readonly host: string | null;
}

/** A story ready to be stored: what came in, who it is, and what the text pipeline found. */
export interface Story {
  /** UUID derived from the story's address or text. */
  readonly id: string;
  readonly contentHash: string;
  readonly source: StorySource;
  readonly draft: DraftArticle;
  readonly annotations: Annotations;
}
