import { expect, it } from 'vitest';
import { FEED_CATALOGUE } from './feedCatalogue';
import { outletByHost, outletBySlug } from './source';

it('offers feeds of at least 20 outlets, each address once', () => {
  expect(new Set(FEED_CATALOGUE.map(({ outlet }) => outlet)).size).toBeGreaterThanOrEqual(20);
  expect(new Set(FEED_CATALOGUE.map(({ url }) => url)).size).toBe(FEED_CATALOGUE.length);
});

it.each(FEED_CATALOGUE)('$url is a web address at a host of its outlet', ({ outlet, url, found }) => {
  const address = new URL(url);
  expect(address.href).toBe(url);
  expect(['http:', 'https:']).toContain(address.protocol);
  expect(outletByHost(address.hostname)).toBe(outletBySlug(outlet));
  expect(found).not.toBe('');
});
