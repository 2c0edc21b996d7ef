import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discoverFeeds } from './discoverFeeds';

const PAGE = 'https://www.avand.example/fa/';
const discover = (html: string, url = PAGE) => discoverFeeds(html, url).filter(({ found }) => found !== 'guessed');

describe('discoverFeeds', () => {
  it('takes the feeds that the head declares', () => {
    const html = `<html><head><base href="/fa/">
      <link rel="alternate" type="application/rss+xml" title=" همهٔ  خبرها " href="rss">
      <link rel="Alternate" type="application/atom+xml; charset=utf-8" href="https://feeds.avand.example/atom">
      <link rel="alternate" type="application/feed+json" href="/feed.json">
      <link rel="alternate" type="application/rss+xml" href="/fa/comments/feed/">
      <link rel="alternate" type="application/json" href="/wp-json/">
      <link rel="alternate" hreflang="en" href="/en">
      <link rel="stylesheet" type="text/css" href="/rss.css">
      <link rel="alternate" type="application/rss+xml" href="javascript:alert(1)"></head><body></body></html>`;
    expect(discover(html)).toEqual([
      { url: 'https://www.avand.example/fa/rss', title: 'همهٔ خبرها', kind: 'rss', found: 'declared' },
      { url: 'https://feeds.avand.example/atom', title: '', kind: 'atom', found: 'declared' },
      { url: 'https://www.avand.example/feed.json', title: '', kind: 'json', found: 'declared' },
    ]);
  });

  it('takes links that look like feeds, on the site alone and each once', () => {
    const html = `<body><a href="/fa/rss/allnews">RSS</a><a href="/fa/rss/allnews">خوراک</a><a href="/x">آر اس اس</a>
      <a href="https://feeds.avand.example/economy.xml?type=rss">اقتصاد</a><a href="/atom.xml">a</a>
      <a href="https://reader.example/subscribe?url=rss">rss</a><a href="/news/feedback">تماس</a><a href="/progress">x</a>
      <a href="/news/12">خبر</a><a href="/news/12/comments/feed">rss</a></body>`;
    expect(discover(html).map(({ url, kind }) => [url, kind])).toEqual([
      ['https://www.avand.example/fa/rss/allnews', 'rss'],
      ['https://www.avand.example/x', null],
      ['https://feeds.avand.example/economy.xml?type=rss', null],
      ['https://www.avand.example/atom.xml', 'atom'],
    ]);
  });

  it('ends with well-known addresses that were not found already, in a fixed order', () => {
    const links = discoverFeeds('<a href="/feed">feed</a>', PAGE);
    expect(links[0]).toMatchObject({ url: 'https://www.avand.example/feed', found: 'linked' });
    const guessed = links.filter(({ found }) => found === 'guessed').map(({ url }) => new URL(url).pathname);
    expect(guessed.slice(0, 3)).toEqual(['/rss', '/fa/rss/allnews', '/feeds/']);
    expect(guessed).not.toContain('/feed');
    expect(guessed).toContain('/sitemap-news.xml');
  });

  it('guesses where a page cannot be read, and never the page itself', () => {
    const links = discoverFeeds('<'.repeat(100_000), 'https://avand.example/rss');
    expect(links.length).toBeGreaterThan(5);
    expect(links.map(({ url }) => url)).not.toContain('https://avand.example/rss');
    expect(discoverFeeds('<![CDATA[<html><body>', 'https://avand.example/rss')).toEqual(links);
  });

  it('gives absolute web addresses, each once, whatever the page', () => {
    const tag = fc.constantFrom(
      '<a href="',
      '">',
      '<link rel="alternate" type="text/xml" href="',
      'rss',
      '//',
      'data:',
      '/',
      '<',
    );
    const page = fc
      .array(fc.oneof(tag, fc.string({ unit: 'grapheme' })), { maxLength: 30 })
      .map((tags) => tags.join(''));
    fc.assert(
      fc.property(page, (html) => {
        const urls = discoverFeeds(html, PAGE).map(({ url }) => url);
        expect(urls.filter((url) => !/^https?:\/\//.test(url))).toEqual([]);
        expect(new Set(urls).size).toBe(urls.length);
      }),
      { numRuns: 300 },
    );
  });
});
