import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../charset/decodeText';
import { discoverFeeds } from '../feeds/discoverFeeds';
import { draftOfItem } from '../feeds/draftOfItem';
import { readOpml, writeOpml } from '../feeds/opml';
import { extractStory } from '../formats/html/extractStory';
import { pageFields } from '../formats/html/pageFields';
import { MAX_FEED_ITEMS, MAX_TITLE } from '../limits';
import { makeDraft, type DraftOrReason } from '../makeDraft';
import { bytesOf, SITE } from './build';
import { BROKEN_FEEDS } from './brokenFeeds';
import { CHARSET_FEEDS } from './charsetFeeds';
import { FEED_FORMATS } from './feedFormats';
import { readBytes } from './feedCase';
import { ITEM_CASES } from './itemCases';
import { PAGE_CASES } from './pageCases';

const context = { source: null, now: new Date('2026-02-01T12:00:00Z'), timeZone: 'Asia/Tehran' };

/** What parsers stumble over when it stands where they do not expect it. */
const NASTY = [
  ...'<![CDATA[ ]]> <!-- --> <!DOCTYPE <?xml ?> <item> </item> <entry> </entry> &#x0; &amp; &x; <p> </p> <script> </ > < " \' = : {" ]} [ \\u'.split(' '),
  ...['\0', '\ufeff', '\xff\xfe', '\x1f\x8b\b', '__proto__', 'xmlns:a="b"', ' mode="base64"', '\u202e', 'ی', '۱۴۰۴/۱۰/۱۵'],
].map((text) => Buffer.from(text)); // prettier-ignore

type Cut = readonly [from: number, length: number, instead: Uint8Array];

const cut = fc.tuple(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.nat({ max: 60 }),
  fc.oneof(fc.constantFrom(...NASTY), fc.uint8Array({ maxLength: 4 })),
);

/** Bytes with some of them replaced, near which the file may still look like one. */
function damage(bytes: Uint8Array, cuts: readonly Cut[]): Uint8Array {
  return cuts.reduce<Uint8Array>((whole, [from, length, instead]) => {
    const at = Math.floor(from * whole.length);
    return Buffer.concat([whole.subarray(0, at), instead, whole.subarray(at + length)]);
  }, bytes);
}

/** Files of the collection, damaged; and any bytes at all. */
function near(files: readonly (string | Uint8Array)[]): fc.Arbitrary<Uint8Array> {
  const small = files.map(bytesOf).filter(({ length }) => length < 20_000);
  const damaged = fc
    .tuple(fc.constantFrom(...small), fc.array(cut, { minLength: 1, maxLength: 6 }))
    .map(([bytes, cuts]) => damage(bytes, cuts));
  return fc.oneof({ weight: 9, arbitrary: damaged }, { weight: 1, arbitrary: fc.uint8Array({ maxLength: 400 }) });
}

const TYPES = fc.constantFrom(
  null,
  'text/html',
  'text/xml; charset=utf-16',
  'x; charset=windows-1256',
  ';charset=',
  '',
);

function checkDraft(made: DraftOrReason): void {
  if (!made.ok) {
    expect(made.reason).not.toBe('');
    return;
  }
  const { title, body, url, publishedAt } = made.draft;
  expect(title.length).toBeLessThanOrEqual(MAX_TITLE);
  expect(title + body).not.toContain('\0');
  expect((title + body).isWellFormed()).toBe(true);
  if (url !== null) expect(url).toMatch(/^https?:/);
  expect(new Date(publishedAt.instant).toISOString()).toBe(publishedAt.instant);
}

describe('whatever the bytes', () => {
  it('a feed gives drafts and items to fetch, or a reason', () => {
    const files = [...FEED_FORMATS, ...BROKEN_FEEDS, ...CHARSET_FEEDS, ...ITEM_CASES].map(({ content }) => content);
    fc.assert(
      fc.property(near(files), TYPES, (bytes, type) => {
        const read = readBytes(bytes, type);
        if (!read.ok) expect(read.reason).not.toBe('');
        if (!read.ok || read.feed.kind === 'sitemap-index') return;
        for (const item of read.feed.items) {
          expect(item.url).toMatch(/^https?:\/\//);
          expect(item.title).toMatch(/[\p{L}\p{N}]/u);
          expect(item.title).not.toMatch(/\p{Cc}/u);
          expect(item.guid).not.toBe('');
          const made = draftOfItem(item, context);
          if (made !== 'needs-page') checkDraft(made);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('a page gives a draft or a reason, and feeds to look for', () => {
    fc.assert(
      fc.property(near(PAGE_CASES.map(({ content }) => content)), TYPES, (bytes, type) => {
        const { text } = decodeText(bytes, type);
        const read = extractStory(text, { url: `${SITE}/news/1` });
        if (read.ok) checkDraft(makeDraft({ ...pageFields(read.story), externalId: null }, context));
        else expect(read.reason).not.toBe('');
        for (const { url } of discoverFeeds(text, SITE)) expect(url).toMatch(/^https?:\/\//);
      }),
      { numRuns: 300 },
    );
  });

  it('a list of feeds gives addresses or a reason', () => {
    const feed = { title: 'آوند', url: `${SITE}/rss`, siteUrl: SITE, group: 'خبر' };
    const file = writeOpml('رصد', [feed, { ...feed, url: `${SITE}/2`, group: null }], context.now) ?? '';
    fc.assert(
      fc.property(near([file]), TYPES, (bytes, type) => {
        const read = readOpml(decodeText(bytes, type).text);
        if (!read.ok) expect(read.reason).not.toBe('');
        for (const { url, title } of read.ok ? read.feeds : []) {
          expect(url).toMatch(/^https?:\/\//);
          expect(title).not.toBe('');
        }
      }),
      { numRuns: 1000 },
    );
  });
});

const MARKUP = '< <! <? <!-- <![CDATA[]]> & &#1; ]]> <a: <item> </item> <item></item> <title> <content <items>'.split(
  ' ',
);
const WITHIN = ['', '<rss><channel><item>', '<feed><entry>'];

describe('two megabytes', () => {
  it.each<readonly [start: string, piece: string]>([
    ...MARKUP.flatMap((piece) => WITHIN.map((start) => [start, piece] as const)),
    ...'{ [ {"items":[ {"a":"b",'.split(' ').map((piece) => ['', piece] as const),
    ['<rss><channel><item><author>', '('],
    ['<rss><channel><item><author>', ' ,'],
    ['<rss><channel>', '<author>('],
    ['<rss><channel>', '<item><title>< </item>'],
    ['<rss ', 'xmlns:a="'],
    ['<feed><entry>', '<content mode="base64" '],
    ['<feed><entry><content mode="base64">', 'a='],
    ['<rdf:RDF>', '<x:items'],
    ['<urlset>', '<url><loc>'],
    ['<opml><body>', '<outline xmlUrl="'],
    ['<!DOCTYPE rss ', '"'],
    ['', 'x<?xml '],
    ['', '\0'],
    ['', '\n'],
    ['', 'خبر '],
  ])('after %j of %j end', (start, piece) => {
    const text = start + piece.repeat(Math.ceil((2 * 1024 * 1024) / piece.length));
    const read = readBytes(text);
    if (!read.ok) expect(read.reason.length).toBeLessThan(200);
    else if (read.feed.kind !== 'sitemap-index') expect(read.feed.items.length).toBeLessThanOrEqual(MAX_FEED_ITEMS);
    const list = readOpml(text);
    expect(list.ok ? list.feeds.length : 0).toBeLessThanOrEqual(MAX_FEED_ITEMS);
  });
});
