import type { DraftArticle, PublishedAt } from '@/lib/domain/article';
import { cleanAtDoor } from '@/lib/text/01-normalise';
import { canonicalUrl } from './canonicalUrl';
import { dateFromUrl } from './dates/dateFromUrl';
import { parsePublished } from './dates/parsePublished';
import { cutAtWord, deriveTitle } from './deriveTitle';
import { MAX_BODY_BYTES, MAX_TITLE, megabytes } from './limits';
import { outletBySlug, sourceByName, sourceByUrl } from './outlets/source';
import type { IngestOptions, StoryFields } from './story';

export type DraftOrReason =
  { readonly ok: true; readonly draft: DraftArticle } | { readonly ok: false; readonly reason: string };

/**
 * The first date that can be read, with the time of a later one of the same day if it has none; else the address's day.
 * The reason is that of the most trusted date.
 */
function publishedAt(fields: StoryFields, options: IngestOptions): PublishedAt | string {
  const parsed = fields.dates.map((text) => parsePublished(text, options));
  const dates = parsed.flatMap((date) => (date.ok ? [date.publishedAt] : []));
  const first = dates[0];
  if (first) return dates.find(({ day, precision }) => day === first.day && precision === 'minute') ?? first;
  const refused = parsed.flatMap((date) => (!date.ok && date.problem !== 'none' ? [date.reason] : []));
  return refused[0] ?? dateFromUrl(fields.url, options) ?? 'no date: neither the story nor its address gives one';
}

/** The outlet: as named by the story or for all stories, else by the address's host, else by what the site calls itself. */
function sourceOf({ source, siteName, url }: StoryFields, options: IngestOptions) {
  const named = source ?? options.source;
  if (named !== null) return sourceByName(named);
  const site = sourceByUrl(url);
  if (!site) return siteName === null ? null : sourceByName(siteName);
  return siteName === null || outletBySlug(site.slug) ? site : { ...site, name: siteName };
}

/** What came in, without what PostgreSQL refuses and without blanks around it; empty texts are absent. */
function clean(fields: StoryFields): StoryFields {
  const present = (text: string | null) => (text === null ? '' : cleanAtDoor(text).trim()) || null;
  return {
    externalId: present(fields.externalId),
    title: (present(fields.title) ?? '').replace(/\s+/g, ' '),
    body: present(fields.body) ?? '',
    url: present(fields.url),
    source: present(fields.source),
    siteName: present(fields.siteName),
    dates: fields.dates.map(cleanAtDoor),
    author: present(fields.author ?? null),
    section: present(fields.section ?? null),
    imageUrl: present(fields.imageUrl ?? null),
  };
}

/** What a draft has only where the input gave it; a picture's address that is none of http and https is not kept. */
function extras({ author, section, imageUrl }: StoryFields): Pick<DraftArticle, 'author' | 'section' | 'imageUrl'> {
  const isWeb = imageUrl && canonicalUrl(imageUrl) !== null;
  return { ...(author && { author }), ...(section && { section }), ...(isWeb && { imageUrl }) };
}

/** Checks what a file says about a story and makes a draft of it, or says in words why it cannot go in. */
export function makeDraft(raw: StoryFields, options: IngestOptions): DraftOrReason {
  const fields = clean(raw);
  const { externalId, body, url } = fields;
  if (!/[\p{L}\p{N}]/u.test(body)) return { ok: false, reason: 'empty: the story has no text' };
  if (Buffer.byteLength(body) > MAX_BODY_BYTES) {
    return { ok: false, reason: `the text is longer than ${megabytes(MAX_BODY_BYTES)}` };
  }
  if (url !== null && canonicalUrl(url) === null) return { ok: false, reason: 'url: not an http or https address' };
  const published = publishedAt(fields, options);
  if (typeof published === 'string') return { ok: false, reason: published };
  const title = fields.title === '' ? deriveTitle(body) : cutAtWord(fields.title, MAX_TITLE);
  const outlet = sourceOf(fields, options);
  const source = { source: outlet?.slug ?? null, sourceName: outlet?.name ?? null };
  const draft = { externalId, title, body, url, ...source, publishedAt: published, demo: false, ...extras(fields) };
  return { ok: true, draft };
}
