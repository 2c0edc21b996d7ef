import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOpml, writeOpml, type OpmlFeed } from './opml';

const created = new Date('2026-01-05T09:15:00Z');

function read(text: string) {
  const opml = readOpml(text);
  if (!opml.ok) throw new Error(opml.reason);
  return opml;
}

describe('readOpml', () => {
  it('gives the feeds of nested outlines with their groups', () => {
    const text = `<?xml version="1.0"?><opml version="1.0"><head><title>خوراک‌ها</title></head><body>
      <outline text="خبرگزاری‌ها"><outline text="استان‌ها">
        <outline type="rss" text="آوند &amp; کیان" xmlUrl="https://avand.example/rss?a=1&amp;b=2" htmlUrl="https://avand.example"/>
      </outline></outline>
      <outline title="کیان" text="x" xmlURL=" https://kian.example/feed "/>
      <outline xmlUrl="https://pegah.example/rss"/><outline xmlUrl="https://pegah.example/rss"/>
      <outline type="link" text="سایت" url="https://x.example"/><outline text="بد" xmlUrl="file:///etc/passwd"/>
      <outline type="include" text="دیگر" url="https://x.example/more.opml"/></body></opml>`;
    expect(read(text)).toEqual({
      ok: true,
      title: 'خوراک‌ها',
      feeds: [
        {
          title: 'آوند & کیان',
          url: 'https://avand.example/rss?a=1&b=2',
          siteUrl: 'https://avand.example/',
          group: 'خبرگزاری‌ها / استان‌ها',
        },
        { title: 'کیان', url: 'https://kian.example/feed', siteUrl: null, group: null },
        { title: 'pegah.example', url: 'https://pegah.example/rss', siteUrl: null, group: null },
      ],
      skipped: 1,
      cut: false,
    });
  });

  it.each([
    ['', 'neither XML nor JSON'],
    ['<rss version="2.0"/>', 'not OPML'],
    ['<opml', 'cannot be read'],
    ['<opml version="2.0"><head/><body/></opml>', 'it lists no feeds'],
    ['<!DOCTYPE opml [<!ENTITY a "b">]><opml><body/></opml>', 'declares entities'],
    [`<opml><body>${'<outline text="a">'.repeat(50_000)}`, 'nested'],
  ])('refuses %j with a reason', (text, reason) => {
    expect(readOpml(text)).toMatchObject({ ok: false, reason: expect.stringContaining(reason) as string });
  });
});

describe('writeOpml', () => {
  it('writes OPML 2.0', () => {
    const feeds = [{ title: 'آوند "نیوز" <۱>', url: 'https://avand.example/?a=1&b=2', siteUrl: null, group: 'خبر' }];
    expect(writeOpml('رصد', feeds, created)).toBe(`<?xml version="1.0" encoding="utf-8"?>
<opml version="2.0">
  <head>
    <title>رصد</title>
    <dateCreated>Mon, 05 Jan 2026 09:15:00 GMT</dateCreated>
  </head>
  <body>
    <outline text="خبر">
      <outline text="آوند &quot;نیوز&quot; &lt;۱&gt;" type="rss" xmlUrl="https://avand.example/?a=1&amp;b=2" title="آوند &quot;نیوز&quot; &lt;۱&gt;"/>
    </outline>
  </body>
</opml>
`);
  });

  it('has nothing to write without feeds', () => {
    expect(writeOpml('رصد', [], created)).toBeNull();
  });

  it('is read back', () => {
    const name = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
      .map((text) => `آ ${text}`.replace(/\s+/g, ' ').trim());
    const url = fc.webUrl({ withQueryParameters: true }).map((text) => new URL(text).href);
    const feed: fc.Arbitrary<OpmlFeed> = fc.record({
      title: name,
      url,
      siteUrl: fc.option(url),
      group: fc.option(name),
    });
    const printable = (text: string) =>
      text
        .replace(/\p{Cc}|[\ufffe\uffff]/gu, '')
        .replace(/\s+/g, ' ')
        .trim();
    const byUrl = (feeds: readonly OpmlFeed[]) =>
      feeds
        .map((each) => ({ ...each, title: printable(each.title), group: each.group && printable(each.group) }))
        .sort((a, b) => (a.url < b.url ? -1 : 1));
    fc.assert(
      fc.property(fc.uniqueArray(feed, { selector: (each) => each.url, minLength: 1, maxLength: 8 }), (feeds) => {
        expect(byUrl(read(writeOpml('رصد', feeds, created) ?? '').feeds)).toEqual(byUrl(feeds));
      }),
    );
  });
});
