import { describe, expect, it } from 'vitest';
import { failureOfFetch, fetcherFor, serve } from '../fetch/testing';
import { ADDRESS_CASES } from './addressCases';
import { readBytes } from './feedCase';
import { SERVER_CASES } from './serverCases';

const NAMES: Readonly<Record<string, readonly string[]>> = {
  'inside.example': ['10.0.0.1'],
  'mixed.example': ['127.0.0.1', '10.0.0.1', '::1'],
  'mapped.example': ['::ffff:10.0.0.1'],
  'zone.example': ['fe80::1%eth0'],
};

/** Names as this collection knows them; those of the machine itself lead to it. */
function resolve(name: string) {
  const known = /(?:^|\.)localhost\.?$/.test(name) ? ['127.0.0.1'] : (NAMES[name] ?? []);
  return Promise.resolve(known.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })));
}

describe('an address that may not be asked', () => {
  it.each(ADDRESS_CASES)('%s', async (address, kind, words) => {
    const failure = await failureOfFetch(fetcherFor({ resolve }).fetch(address));
    expect(failure).toMatchObject({ kind, message: expect.stringContaining(words) as string });
  });
});

describe('a server that', () => {
  it.each(SERVER_CASES)('$name', async ({ listener, gives }) => {
    const { host, asked } = await serve(listener);
    // Only what has to run out of time gets little of it: machines differ.
    const timeouts = 'fails' in gives && gives.fails === 'timeout' ? { headers: 150, whole: 150 } : {};
    const fetcher = fetcherFor({ allowedHosts: [host], resolve, maxBytes: 256 * 1024, timeouts });
    const fetching = fetcher.fetch(`http://${host}/`);
    if ('fails' in gives) {
      const { fails: kind, words } = gives;
      const message = expect.stringContaining(words) as string;
      expect(await failureOfFetch(fetching)).toMatchObject({ kind, message, host: expect.any(String) as string });
      expect(asked.length).toBeLessThanOrEqual(6);
      return;
    }
    const { bytes, contentType } = await fetching;
    const read = readBytes(bytes, contentType);
    expect(read.ok && read.feed.kind === 'rss' ? read.feed.items.length : 0).toBe(gives.items);
  });
});
