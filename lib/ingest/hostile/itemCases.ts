import { atom, item, jsonFeed, PARAGRAPHS, rdf, rss, SITE, STORY_HTML } from './build';

/** A feed with one item, and the draft that its item has to become. */
export interface ItemCase {
  readonly name: string;
  readonly content: string;
  /** What of the draft is compared; `needs-page` where the page has to be fetched. */
  readonly gives: { readonly instant?: string; readonly lines?: number; readonly title?: string } | 'needs-page';
}

const NOON = '2026-01-05T09:15:00.000Z';
const WHOLE = `<content:encoded><![CDATA[${STORY_HTML}]]></content:encoded>`;

/** Dates as feeds write them, and the instant that each means; null for none. */
const DATES: readonly (readonly [string, string | null])[] = [
  ['Mon, 05 Jan 2026 12:45:00 +0330', NOON],
  ['Fri, 05 Jan 2026 12:45:00 +0330', NOON],
  ['5 Jan 26 09:15 UT', NOON],
  ['Mon, 05 Jan 2026 12:45:00 IRST', NOON],
  ['Monday, 05-Jan-26 09:15:00 GMT', NOON],
  ['Mon Jan  5 09:15:00 GMT 2026', NOON],
  ['Mon Jan  5 12:45:00 2026', NOON],
  ['Mon Jan 05 2026 12:45:00 GMT+0330 (Iran Standard Time)', NOON],
  ['2026-01-05T09:15:00Z', NOON],
  ['2026-01-05t12:45:00.123456+03:30', NOON],
  ['20260105T091500Z', NOON],
  ['2026-01-05 12:45', NOON],
  ['2026-01-04T24:00:00+03:30', '2026-01-04T20:30:00.000Z'],
  ['۱۴۰۴/۱۰/۱۵ ۲۴:۰۰', '2026-01-05T20:30:00.000Z'],
  ['2026-01-05', '2026-01-04T20:30:00.000Z'],
  ['۱۴۰۴/۱۰/۱۵ - ۱۲:۴۵', NOON],
  ['١٤٠٤/١٠/١٥ ١٢:٤٥', NOON],
  ['۲۰۲۶-۰۱-۰۵T۱۲:۴۵:۰۰+۰۳:۳۰', NOON],
  ['دوشنبه ۱۵ دی ۱۴۰۴ ساعت ۱۲:۴۵', NOON],
  ['دوشنبه، ۱۵ دي‌ماه ۱۴۰۴ ساعت ۱۲ و ۴۵ دقیقه', NOON],
  ['15 Dey 1404 12:45', NOON],
  ['1404-10-15T09:15:00Z', NOON],
  ['1767604500', NOON],
  ['۱۷۶۷۶۰۴۵۰۰', NOON],
  ['1767604500000', NOON],
  ['1404101512', null],
  ['99999999999999', null],
  ['-1', null],
  ['2026-02-30T09:15:00Z', null],
  ['1404/12/30', null],
  ['2026-01-05T24:01:00Z', null],
  ['01/02/2026', null],
  ['۰۴/۱۰/۱۵', null],
  ['0000-00-00 00:00:00', null],
  ['9999-12-31T23:59:59Z', null],
  ['2026-01-05T12:45 XYZ', null],
  ['پنج ساعت پیش', null],
  ['Invalid Date', null],
];

const html = (markup: string) => markup.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const dated = (content: string) => `<link href="${SITE}/1"/><updated>2026-01-05T09:15:00Z</updated>${content}`;
const atomItem = (content: string, more?: string) =>
  atom(`<entry><id>1</id><title>خبر 1</title>${dated(content)}</entry>`, more);
const base64 = Buffer.from(STORY_HTML).toString('base64').replace(/.{76}/g, '$&\n');
const STORY = { instant: NOON, lines: PARAGRAPHS.length, title: 'خبر 1' } as const;
const DATED = '<pubDate>2026-01-05T09:15:00Z</pubDate>';
const jsonItem = (fields: object) =>
  jsonFeed([{ id: '1', url: '/1', title: 'خبر 1', date_published: '2026-01-05T09:15:00Z', ...fields }]);

/** Where the text of a story and its date may stand in a feed, and how they may be written. */
export const ITEM_CASES: readonly ItemCase[] = [
  ...DATES.map(([date, instant]): ItemCase => ({
    name: `the date ${date}`,
    content: rss(item(1, `<pubDate>${date}</pubDate>${WHOLE}`)),
    gives: instant === null ? 'needs-page' : { instant },
  })),
  { name: 'no date', content: rss(item(1, WHOLE)), gives: 'needs-page' },
  { name: 'a date of Dublin Core', content: rss(item(1, `<dc:date>2026-01-05T12:45+03:30</dc:date>${WHOLE}`)), gives: STORY },
  { name: 'a date that Dublin Core gives RDF', content: rdf(`<item><title>خبر 1</title><link>/1</link><dc:date>2026-01-05T12:45+03:30</dc:date>${WHOLE}</item>`), gives: STORY },
  { name: 'content in CDATA', content: rss(item(1, DATED + WHOLE)), gives: STORY },
  { name: 'content that is escaped', content: rss(item(1, `${DATED}<content:encoded>${html(STORY_HTML)}</content:encoded>`)), gives: STORY },
  { name: 'content in CDATA that is escaped', content: rss(item(1, `${DATED}<content:encoded>${html(`<![CDATA[${STORY_HTML}]]>`)}</content:encoded>`)), gives: STORY },
  { name: 'content under another prefix', content: rss(item(1, `${DATED}<c:encoded><![CDATA[${STORY_HTML}]]></c:encoded>`), 'version="2.0" xmlns:c="http://purl.org/rss/1.0/modules/content/"'), gives: STORY },
  { name: 'content under a prefix that nobody declared', content: rss(item(1, DATED + WHOLE), 'version="2.0"'), gives: STORY },
  { name: 'content with unclosed markup', content: rss(item(1, `${DATED}<content:encoded><![CDATA[${STORY_HTML.replaceAll('</p>', '')}]]></content:encoded>`)), gives: STORY },
  { name: 'content with scripts', content: rss(item(1, `${DATED}<content:encoded><![CDATA[<script>alert(1)</script><iframe src="//x"></iframe>${STORY_HTML}]]></content:encoded>`)), gives: STORY },
  { name: 'Atom content in HTML', content: atomItem(`<content type="html">${html(STORY_HTML)}</content>`), gives: STORY },
  { name: 'Atom content of a media type', content: atomItem(`<content type="text/html">${html(STORY_HTML)}</content>`), gives: STORY },
  { name: 'Atom content in XHTML', content: atomItem(`<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${STORY_HTML}</div></content>`), gives: STORY },
  { name: 'Atom content in XHTML with a prefix', content: atomItem(`<content type="xhtml"><h:div xmlns:h="http://www.w3.org/1999/xhtml">${STORY_HTML.replace(/(<\/?)p/g, '$1h:p')}</h:div></content>`), gives: STORY },
  { name: 'Atom 0.3 content in base64', content: atomItem(`<content type="text/html" mode="base64">${base64}</content>`, 'version="0.3" xmlns="http://purl.org/atom/ns#"'), gives: STORY },
  { name: 'Atom content in base64 of something else', content: atomItem(`<content type="application/octet-stream">${base64}</content>`), gives: 'needs-page' },
  { name: 'Atom content of a picture', content: atomItem(`<content type="image/png">${base64}</content>`), gives: 'needs-page' },
  { name: 'Atom 0.3 with its own names of dates', content: atom(`<entry><title>خبر 1</title><link href="/1"/><issued>2026-01-05T09:15:00Z</issued><modified>2026-01-06T09:15:00Z</modified><content type="text/html" mode="escaped">${html(STORY_HTML)}</content></entry>`, 'version="0.3" xmlns="http://purl.org/atom/ns#"'), gives: STORY },
  { name: 'JSON Feed with HTML', content: jsonItem({ content_html: STORY_HTML }), gives: STORY },
  { name: 'JSON Feed with plain text', content: jsonItem({ content_text: PARAGRAPHS.join('\n') }), gives: STORY },
  { name: 'JSON Feed with a number for a date', content: jsonItem({ content_html: STORY_HTML, date_published: 1767604500 }), gives: STORY },
  { name: 'a description, which may be a lead', content: rss(item(1, `${DATED}<description>${html(STORY_HTML)}</description>`)), gives: 'needs-page' },
]; // prettier-ignore
