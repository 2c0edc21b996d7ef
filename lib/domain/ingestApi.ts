import { z } from 'zod';
import type { IngestOutcome } from './article';

/** The most stories that one request may carry. */
export const MAX_API_ARTICLES = 1000;
/** The largest request, in bytes. */
export const MAX_API_BYTES = 32 * 1024 * 1024;
/** How many requests a token may make in a minute. */
export const API_REQUESTS_PER_MINUTE = 60;

const text = z.string().nullish();

/** A story as a program sends it in. */
export const apiArticle = z.object({
  /** The program's own id, for the answer only. */
  id: z.union([z.string(), z.number()]).nullish(),
  url: text,
  title: text,
  body: z.string(),
  /** ISO 8601, RFC 2822 or a Jalali date, as anywhere else. */
  publishedAt: text,
  /** The outlet: slug, host or name. */
  source: text,
  /** The outlet's name, where it is not known. */
  sourceName: text,
  section: text,
  author: text,
  imageUrl: text,
});
export type ApiArticle = z.infer<typeof apiArticle>;

/** What became of one story of a request. */
export interface ApiAnswer {
  /** Its place in the request, from 0. */
  readonly index: number;
  readonly status: IngestOutcome | 'rejected';
  /** The story's id in Rasad, the same whenever and wherever it is sent; absent for what was rejected. */
  readonly id?: string;
  /** Why it was rejected. */
  readonly error?: string;
}
