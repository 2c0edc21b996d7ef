import type { DraftArticle } from '@/lib/domain/article';
import type { DateContext } from './dates/resolveDate';

/** What a file says about one story, before any of it is checked. */
export interface StoryFields {
  readonly externalId: string | null;
  readonly title: string;
  readonly body: string;
  readonly url: string | null;
  /** The outlet in the input's words: slug, host or name. */
  readonly source: string | null;
  /** What the site calls itself: the outlet's name where the address does not tell a known one. */
  readonly siteName: string | null;
  /** Where the date may stand, most trusted first. */
  readonly dates: readonly string[];
  readonly author?: string | null;
  /** The outlet's section, in its own words. */
  readonly section?: string | null;
  /** The address of the story's picture. */
  readonly imageUrl?: string | null;
}

/** What the person who ingests decides for all stories. */
export interface IngestOptions extends DateContext {
  /** The outlet of stories that name none; slug, host or name. */
  readonly source: string | null;
}

/** A story, or why it cannot go in; `line` counts from 1, null where the whole file is meant. */
export type StoryResult =
  | { readonly ok: true; readonly story: StoryFields; readonly line: number | null }
  | { readonly ok: false; readonly reason: string; readonly line: number | null };

export type DraftResult =
  | { readonly ok: true; readonly draft: DraftArticle; readonly file: string; readonly line: number | null }
  | { readonly ok: false; readonly reason: string; readonly file: string; readonly line: number | null };

/** The bytes of a file, a chunk at a time. */
export type ByteStream = AsyncIterable<Uint8Array>;

/** Is told how many pieces of a file were no stories and were meant for none; once a file, at its end. */
export type PassedOver = (pieces: number) => void;

/** Reads one file format: bytes → stories, each on its own; never throws for what the bytes hold. */
export type StoryReader = (bytes: ByteStream, passedOver: PassedOver) => AsyncIterable<StoryResult>;
