import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_FEED_BYTES, MAX_FEED_ITEMS } from '../limits';
import type { Feed } from './feed';
import { readFeed } from './readFeed';

const URL_OF_FEED = 'https://www.avand.example/fa/rss';

function feed(text: string, url = URL_OF_FEED): Feed {
  const read = readFeed(text, { url });
  if (!read.ok) throw new Error(read.reason);
  if (read.feed.kind === 'sitemap-index') throw new Error('an index');
  return read.feed;
}

const item = (text: string) => feed(text).items[0];
const rss = (items: string, channel = '<title>آوندنیوز</title><link>https://avand.example</link>') =>
  `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom"><channel>${channel}${items}</channel></rss>`;
const titled = (title: string) => rss(`<item><title>${title}</title><link>/1</link></item>`);

describe('an RSS feed', () => {
  it('is read with all that its items say', () => {
    const text = rss(`<item>
      <title>سد سپیدرود پر شد</title><link> https://www.avand.example/news/12 </link>
      <guid isPermaLink="false">avand-12</guid><pubDate>Mon, 05 Jan 2026 12:45:00 +0330</pubDate>
      <description><![CDATA[<p>مخزن سد&nbsp;پر شد.</p><img src="/x.jpg">]]></description>
      <content:encoded><![CDATA[<p>متن کامل خبر</p>]]></content:encoded>
      <dc:creator>کاوه نیک‌سرشت</dc:creator><category>استان‌ها</category><category>آب</category><category>آب</category>
      <enclosure url="/pictures/12.jpg" type="image/jpeg" length="1"/></item>`);
    expect(feed(text)).toEqual({
      kind: 'rss',
      title: 'آوندنیوز',
      siteUrl: 'https://avand.example/',
      items: [
        {
          guid: 'avand-12',
          url: 'https://www.avand.example/news/12',
          title: 'سد سپیدرود پر شد',
          summary: 'مخزن سد پر شد.',
          contentHtml: '<p>متن کامل خبر</p>',
          published: 'Mon, 05 Jan 2026 12:45:00 +0330',
          author: 'کاوه نیک‌سرشت',
          categories: ['استان‌ها', 'آب'],
          imageUrl: 'https://www.avand.example/pictures/12.jpg',
        },
      ],
      skipped: 0,
      cut: false,
    });
  });

  it.each([
    ['<pubDate>۱۴۰۴/۱۰/۱۵ - ۱۲:۴۵</pubDate>', '۱۴۰۴/۱۰/۱۵ - ۱۲:۴۵'],
    ['<dc:date>2026-01-05T09:15:00Z</dc:date>', '2026-01-05T09:15:00Z'],
    ['<pubDate>15 دی 1404</pubDate><dc:date>2026-01-05</dc:date>', '15 دی 1404'],
    ['<pubDate> </pubDate>', null],
    [`<pubDate>${'9'.repeat(400)}</pubDate>`, null],
  ])('gives dates as they are written: %s', (date, published) => {
    expect(item(rss(`<item><title>خبر</title><link>/1</link>${date}</item>`))?.published).toBe(published);
  });

  it.each([
    ['آب &amp;amp; برق', 'آب & برق'],
    ['آب &amp;amp;amp; برق', 'آب &amp; برق'],
    ['<![CDATA[آب &amp; برق]]>', 'آب & برق'],
    ['<![CDATA[<b>فوری:</b> سد  پر\nشد<script>alert(1)</script>]]>', 'فوری: سد پر شد'],
    ['&lt;b&gt;فوری&lt;/b&gt;', 'فوری'],
    ['&amp;lt;b&amp;gt;فوری', '<b>فوری'],
    ['۲ &lt; ۳', '۲ < ۳'],
    ['مي‌گويد كه', 'مي‌گويد كه'],
    ['&#x6cc;&#1705;', 'یک'],
  ])('gives titles as plain text: %s', (written, title) => {
    expect(item(titled(written))?.title).toBe(title);
  });

  it('makes a title of the text of an item without one', () => {
    const text = rss('<item><link>/1</link><description>سد پر شد. کشاورزان خوشحال‌اند.</description></item>');
    expect(item(text)?.title).toBe('سد پر شد');
  });

  it('finds addresses where outlets put them', () => {
    const items = [
      '<item><title>یک</title><guid>https://avand.example/1</guid></item>',
      '<item><title>دو</title><atom:link rel="alternate" href="https://avand.example/2"/></item>',
      '<item xml:base="https://cdn.example/a/"><title>سه</title><link>3?x=1</link></item>',
      '<item><title>چهار</title><link>//avand.example/4</link></item>',
      '<item><title>پنج</title><link>https://user:secret@avand.example/5</link></item>',
    ];
    expect(feed(rss(items.join(''))).items.map(({ url }) => url)).toEqual([
      'https://avand.example/1',
      'https://avand.example/2',
      'https://cdn.example/a/3?x=1',
      'https://avand.example/4',
      'https://avand.example/5',
    ]);
  });

  it('skips and counts items that cannot be opened or say nothing', () => {
    const items = [
      '<item><title>بی‌نشانی</title></item>',
      '<item><title>شرور</title><link>javascript:alert(1)</link></item>',
      '<item><title>شرور</title><link>file:///etc/passwd</link></item>',
      '<item><title>شناسه</title><guid isPermaLink="false">https://avand.example/1</guid></item>',
      '<item><link>https://avand.example/1</link></item>',
      '<item><title>!!!</title><link>https://avand.example/1</link></item>',
      '<item/>',
      '<item><title>خوب</title><link>https://avand.example/2</link></item>',
    ];
    const { items: read, skipped } = feed(rss(items.join('')));
    expect(read.map(({ title }) => title)).toEqual(['خوب']);
    // feedsmith leaves the empty item out.
    expect(skipped).toBe(6);
  });

  it('of version 0.91 is read though its document type is a reference', () => {
    const doctype =
      '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">';
    const channel = '<channel><title>t</title><item><title>خبر</title><link>/1</link></item></channel>';
    expect(
      feed(`<?xml version="1.0"?>\n<!-- <x> -->${doctype}<rss version="0.91">${channel}</rss>`).items,
    ).toHaveLength(1);
  });

  it('gives long ids as a hash and pictures of the media module', () => {
    const media = '<media:group><media:content medium="image" url="https://cdn.example/1.jpg"/></media:group>';
    const read = item(rss(`<item><title>خبر</title><link>/1</link><guid>${'x'.repeat(600)}</guid>${media}</item>`));
    expect(read?.guid).toMatch(/^[0-9a-f]{64}$/);
    expect(read?.imageUrl).toBe('https://cdn.example/1.jpg');
  });
});

it('reads RDF (RSS 1.0)', () => {
  const text = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
    xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://avand.example/rdf"><title>آوند</title>
    <link>https://avand.example/</link><items><rdf:Seq><rdf:li rdf:resource="https://avand.example/1"/></rdf:Seq></items></channel>
    <item rdf:about="https://avand.example/1"><title>خبر یک</title><link>https://avand.example/1</link>
    <dc:date>2026-01-05T12:45+03:30</dc:date><dc:subject>آب</dc:subject></item></rdf:RDF>`;
  expect(feed(text)).toMatchObject({ kind: 'rdf', title: 'آوند', siteUrl: 'https://avand.example/' });
  expect(item(text)).toMatchObject({
    guid: 'https://avand.example/1',
    title: 'خبر یک',
    published: '2026-01-05T12:45+03:30',
    categories: ['آب'],
  });
});

it('reads Atom with XHTML content, plain and HTML titles', () => {
  const text = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://avand.example/fa/"><title type="text">آب &amp; برق</title>
    <link rel="self" href="/atom"/><link href="https://avand.example/"/>
    <entry><id>tag:avand.example,2026:1</id><title type="html">&lt;b&gt;خبر&lt;/b&gt; یک</title><link rel="alternate" href="news/1"/>
      <updated>2026-01-05T09:20:00Z</updated><published>2026-01-05T09:15:00Z</published><author><name>مریم آبادی</name></author>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>بند <b>یک</b></p><p>بند دو</p></div></content></entry>
    <entry><id>https://avand.example/news/2</id><title>۲ &lt;b&gt; ۳</title><updated>2026-01-05</updated></entry></feed>`;
  const read = feed(text);
  expect(read).toMatchObject({ kind: 'atom', title: 'آب & برق', siteUrl: 'https://avand.example/', skipped: 0 });
  expect(read.items[0]).toMatchObject({
    guid: 'tag:avand.example,2026:1',
    url: 'https://avand.example/fa/news/1',
    title: 'خبر یک',
    contentHtml: '<p>بند <b>یک</b></p><p>بند دو</p>',
    published: '2026-01-05T09:15:00Z',
    author: 'مریم آبادی',
  });
  expect(read.items[1]).toMatchObject({
    url: 'https://avand.example/news/2',
    title: '۲ <b> ۳',
    published: '2026-01-05',
  });
});

it('reads JSON Feed 1.1', () => {
  const text = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'آوند',
    home_page_url: 'https://avand.example/',
    items: [
      {
        id: '1',
        url: '/1',
        title: 'یک <b>',
        content_text: 'آب <b> برق\nبند دو',
        tags: ['آب'],
        authors: [{ name: 'مریم' }],
      },
      { id: 'https://avand.example/2', content_html: '<p>بند نخست. بند دوم</p><rss version="2.0">', image: '/2.png' },
      { id: '3', title: 'بی‌نشانی' },
    ],
  });
  const read = feed(text);
  expect(read).toMatchObject({ kind: 'json', title: 'آوند', siteUrl: 'https://avand.example/', skipped: 1 });
  expect(read.items).toMatchObject([
    { title: 'یک <b>', contentHtml: 'آب &lt;b> برق<br>بند دو', categories: ['آب'], author: 'مریم' },
    { url: 'https://avand.example/2', title: 'بند نخست', imageUrl: 'https://www.avand.example/2.png' },
  ]);
});

describe('a sitemap', () => {
  it('of news gives the addresses with titles, whatever the prefix', () => {
    const text = `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">
      <url><loc>https://avand.example/1?a=1&amp;b=2</loc><n:news><n:publication><n:name>آوند</n:name></n:publication>
        <n:publication_date>2026-01-05T12:45:00+03:30</n:publication_date><n:title><![CDATA[آب &amp; برق]]></n:title>
        <n:keywords>آب، برق</n:keywords></n:news><i:image><i:loc>/1.jpg</i:loc><i:title>عکس</i:title></i:image></url>
      <url><loc>https://avand.example/about</loc></url></urlset>`;
    expect(feed(text)).toMatchObject({ kind: 'sitemap', title: 'آوند', skipped: 1 });
    expect(item(text)).toMatchObject({
      url: 'https://avand.example/1?a=1&b=2',
      title: 'آب & برق',
      published: '2026-01-05T12:45:00+03:30',
      categories: ['آب', 'برق'],
      imageUrl: 'https://www.avand.example/1.jpg',
    });
  });

  it('index gives its sitemaps', () => {
    const text =
      '<sitemapindex><sitemap><loc>https://avand.example/a.xml</loc></sitemap><sitemap><loc>/b.xml</loc></sitemap>' +
      '<sitemap><loc>ftp://x.example</loc></sitemap><sitemap><loc>https://avand.example/a.xml</loc></sitemap></sitemapindex>';
    expect(readFeed(text, { url: URL_OF_FEED })).toEqual({
      ok: true,
      feed: { kind: 'sitemap-index', sitemaps: ['https://avand.example/a.xml', 'https://www.avand.example/b.xml'] },
    });
  });
});

describe('what is no feed', () => {
  it.each([
    ['', 'empty'],
    [' \n', 'empty'],
    ['آب', 'neither XML nor JSON'],
    ['{', 'nothing of a feed'],
    ['{"title":"x"}', 'nothing of a feed'],
    ['<!DOCTYPE html><html><body>x</body></html>', 'a web page (text/html)'],
    ['<html>', 'a web page'],
    ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'XML of another kind, "svg"'],
    ['<rss version="2.0"/>', 'nothing of a feed'],
    ['<rss version="2.0"><channel><item>', 'cannot be read'],
    ['<?xml version="1.0"', 'neither'],
  ])('is refused with a reason: %s', (text, reason) => {
    expect(readFeed(text, { url: URL_OF_FEED, contentType: 'text/html; charset=utf-8' })).toMatchObject({
      ok: false,
      reason: expect.stringContaining(reason) as string,
    });
  });
});

describe('a hostile feed', () => {
  const laughs = '<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">';
  it.each([
    ['entities', `<!DOCTYPE rss [${laughs}]>${titled('&c;')}`, 'declares entities'],
    [
      'an external entity',
      `<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>${titled('&x;')}`,
      'declares entities',
    ],
    ['a parameter entity', `<!doctype rss SYSTEM "http://x.example/a.dtd" [%x;]>${titled('x')}`, 'declares entities'],
    ['an external type', `<!DOCTYPE rss SYSTEM "http://127.0.0.1/a.dtd">${titled('x')}`, 'an external file'],
    [
      'another public type',
      `<!DOCTYPE rss PUBLIC "-//X//EN" "http://x.example/a.dtd">${titled('x')}`,
      'an external file',
    ],
    ['a type without end', `<!DOCTYPE rss ${'x'.repeat(5000)}${titled('x')}`, 'document type cannot be read'],
    ['an entity in a sitemap', '<!DOCTYPE urlset [<!ENTITY a "b">]><urlset/>', 'declares entities'],
    ['too many tags', titled('<b>'.repeat(200_001)), 'more than 200000 tags'],
    ['too many bytes', titled('x'.repeat(MAX_FEED_BYTES)), 'larger than 8 MB'],
    ['elements in elements', rss('<a>'.repeat(50_000)), 'nested'],
    ['CDATA in CDATA', titled('<!-- <![CDATA[ -->'.repeat(1000)), 'CDATA sections open inside'],
    ['a sitemap of marks', `<urlset>${'&amp;'.repeat(100_000)}</urlset>`, 'the sitemap has more than 80000'],
  ])('with %s is refused', (_, text, reason) => {
    expect(readFeed(text.replace(/^(<!doctype[^]*?>)(<\?xml[^>]*\?>)/i, '$2$1'), { url: URL_OF_FEED })).toMatchObject({
      ok: false,
      reason: expect.stringContaining(reason) as string,
    });
  });

  it('has entities declared after its root element left as they are written', () => {
    const text = titled('&a; خبر').replace('<channel>', '<!DOCTYPE x [<!ENTITY a "boom">]><channel>');
    expect(item(text)?.title).toBe('&a; خبر');
  });

  it('is read up to the limit of items', () => {
    const { items, cut } = feed(rss('<item><title>خبر</title><link>/1</link></item>'.repeat(100_000)));
    expect([items.length, cut]).toEqual([MAX_FEED_ITEMS, true]);
  });

  // feedsmith takes persons apart in time that grows with the square of their length.
  it.each([
    `<author>${'('.repeat(600)}</author>`,
    `<author><b></author>${'('.repeat(600)}</author>`,
    `<author x=">a</author">${'('.repeat(600)}</author>`,
    `<AUTHOR>x@y${' ,'.repeat(600)}x</AUTHOR>`,
    `<author><![CDATA[${'('.repeat(600)}]]></author>`,
  ])('is read without its long persons: %s', (author) => {
    expect(item(rss(`<item><title>خبر</title><link>/1</link>${author}</item>`))).toMatchObject({ author: null });
  });

  // feedsmith looks through all items for each entry of an RDF list.
  it('of RDF is read in the order of its items, without its list', () => {
    const entries = [2, 1].map((at) => `<rdf:li rdf:resource="u${at}"/>`).join('');
    const items = [1, 2].map((at) => `<item rdf:about="u${at}"><title>خبر</title><link>/${at}</link></item>`).join('');
    const head = '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">';
    const channel = `<channel><title>t</title><items><rdf:Seq>${entries}</rdf:Seq></items></channel>`;
    expect(feed(`${head}${channel}${items}</rdf:RDF>`).items.map(({ guid }) => guid)).toEqual(['u1', 'u2']);
  });

  it('keeps the short names of persons', () => {
    const named = (author: string) => item(rss(`<item><title>خبر</title><link>/1</link>${author}</item>`))?.author;
    expect(named('<author>desk@avand.example (مریم آبادی)</author>')).toBe('مریم آبادی');
    expect(named('<author><![CDATA[مریم آبادی]]></author>')).toBe('مریم آبادی');
  });
});

describe('whatever the text', () => {
  const piece = fc.constantFrom(
    ...(
      '<rss version="2.0"> <channel> <item> </item> </channel> </rss> <title> </title> <link> </link> <feed> <entry> </entry> ' +
      '<urlset> <url> <loc> <news:news> </url> <rdf:RDF> <![CDATA[ ]]> <!-- --> <?xml ?> &amp; &#x0; &#xd800; &a; < > / " = {'
    ).split(' '),
    ...[
      '<!DOCTYPE rss [',
      '{"version":"https://jsonfeed.org/version/1.1","items":[',
      '{"url":"/1","title":"',
      '"}]}',
      'https://x.example/',
    ],
    ...['\0', '\ud800', 'خبر ', '<a xmlns:b="c">', '__proto__', '<constructor>'],
  );
  const near = fc
    .tuple(
      fc.constantFrom('', '<rss version="2.0"><channel>', '<feed>', '<urlset>', '{'),
      fc.array(piece, { maxLength: 40 }),
    )
    .map(([start, pieces]) => start + pieces.join(''));

  it('comes a feed or a reason', () => {
    fc.assert(
      fc.property(fc.oneof(near, fc.string({ unit: 'binary' }), fc.json()), (text) => {
        const read = readFeed(text, { url: URL_OF_FEED });
        if (!read.ok) expect(read.reason).not.toBe('');
        if (!read.ok || read.feed.kind === 'sitemap-index') return;
        for (const { url, title, guid } of read.feed.items) {
          expect(url).toMatch(/^https?:\/\//);
          expect(title).not.toBe('');
          expect(guid).not.toBe('');
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('comes back the title and address that went in', () => {
    const words = fc.string({ unit: fc.constantFrom(...'ابپتيكیک‌<>&"\'];[!- 12'), minLength: 1, maxLength: 60 });
    const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    fc.assert(
      fc.property(words, fc.webUrl({ withQueryParameters: true }), (words, url) => {
        const title = `خبر ${words}`.replace(/\s+/g, ' ').trim();
        // Twice: for HTML, and for XML.
        const read = item(rss(`<item><title>${escape(escape(title))}</title><link>${escape(url)}</link></item>`));
        expect(read).toMatchObject({ title, url: new URL(url).href });
      }),
    );
  });
});
