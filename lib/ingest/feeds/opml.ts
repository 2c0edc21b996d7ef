import { generateOpml, ParseError, parseOpml, type Opml } from 'feedsmith';
import { messageOf } from '@/lib/errors';
import { cleanAtDoor } from '@/lib/text/01-normalise';
import { cutAtWord } from '../deriveTitle';
import { MAX_FEED_BYTES, MAX_FEED_ITEMS, MAX_TITLE, megabytes } from '../limits';
import { linkUrl } from './linkUrl';
import { openXml } from './openXml';

/** A feed in an OPML file. */
export interface OpmlFeed {
  /** Plain text; the feed's host where the file gives none. */
  readonly title: string;
  /** The feed's address: absolute, http or https. */
  readonly url: string;
  readonly siteUrl: string | null;
  /** The names of the groups it lies in, outermost first, joined by ` / `; null outside of any. */
  readonly group: string | null;
}

export type OpmlOrReason =
  | {
      readonly ok: true;
      readonly title: string;
      /** Each address once, at most `MAX_FEED_ITEMS`. */
      readonly feeds: readonly OpmlFeed[];
      /** How many outlines had an address that is not http or https. */
      readonly skipped: number;
      readonly cut: boolean;
    }
  | { readonly ok: false; readonly reason: string };

type Outline = Opml.Outline<string>;

/** What XML 1.0, 2.2 has no place for. */
const NO_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const plain = (text: string | undefined) =>
  cutAtWord(
    cleanAtDoor(text ?? '')
      .replace(/\s+/g, ' ')
      .trim(),
    MAX_TITLE,
  );

/** The feeds at and below outlines, with their groups; null for an address that cannot be opened. */
function* feedsOf(outlines: readonly Outline[], groups: readonly string[]): Generator<OpmlFeed | null> {
  for (const { text, title, type, xmlUrl, htmlUrl, url: other, outlines: inner = [] } of outlines) {
    const name = plain(title) || plain(text);
    const written = xmlUrl ?? (type === 'rss' ? other : undefined);
    if (written !== undefined) {
      const url = linkUrl(written, written);
      const group = groups.length === 0 ? null : groups.join(' / ');
      yield url === null ? null : { title: name || new URL(url).hostname, url, siteUrl: linkUrl(htmlUrl, url), group };
    }
    yield* feedsOf(inner, name === '' ? groups : [...groups, name]);
  }
}

/**
 * The feeds of an OPML file of any version, groups flattened. Files that declare entities or point to others are refused
 * (see `openXml`). Never throws: a file that is no OPML comes back with a reason.
 */
export function readOpml(text: string): OpmlOrReason {
  if (Buffer.byteLength(text) > MAX_FEED_BYTES) {
    return { ok: false, reason: `the file is larger than ${megabytes(MAX_FEED_BYTES)}` };
  }
  const opened = openXml(text);
  if (!opened.ok) return opened;
  if (opened.root !== 'opml') return { ok: false, reason: 'not OPML; export the list of feeds as OPML and try again' };
  try {
    const { head, body } = parseOpml<string>(opened.xml);
    const found = [...feedsOf(body?.outlines ?? [], [])];
    const feeds = [...new Map(found.filter((feed) => feed !== null).map((feed) => [feed.url, feed])).values()];
    return {
      ok: true,
      title: plain(head?.title),
      feeds: feeds.slice(0, MAX_FEED_ITEMS),
      skipped: found.filter((feed) => feed === null).length,
      cut: feeds.length > MAX_FEED_ITEMS,
    };
  } catch (error) {
    const cause =
      error instanceof ParseError ? 'it lists no feeds' : messageOf(error instanceof Error ? error.cause : error);
    return { ok: false, reason: `the OPML cannot be read: ${cause}` };
  }
}

/**
 * Feeds as OPML 2.0 (http://opml.org/spec2.opml), those of a group in an outline of its own. `created` is an instant.
 * Null without feeds: OPML asks for one outline at least.
 */
export function writeOpml(title: string, feeds: readonly OpmlFeed[], created: Date): string | null {
  if (feeds.length === 0) return null;
  const clean = (text: string) => text.replace(NO_XML, '');
  const outline = (feed: OpmlFeed): Outline => ({
    text: clean(feed.title),
    title: clean(feed.title),
    type: 'rss',
    xmlUrl: feed.url,
    ...(feed.siteUrl === null ? {} : { htmlUrl: feed.siteUrl }),
  });
  const groups = Map.groupBy(feeds, ({ group }) => group);
  const outlines = [...groups].flatMap(([group, inner]): Outline[] =>
    group === null ? inner.map(outline) : [{ text: clean(group), outlines: inner.map(outline) }],
  );
  return generateOpml({
    head: { title: clean(title), dateCreated: created.toUTCString() },
    body: { outlines },
  });
}
