import type { RequestListener } from 'node:http';
import { describe, expect, it } from 'vitest';
import { FetchError } from './fetchError';
import { firstHop, nextHop, type Hop } from './followRedirects';
import { parseInternalHosts } from './internalHosts';
import { failureOfFetch, fetcherFor, serve } from './testing';

/** Redirects by path; any other path has content. */
function redirects(table: Readonly<Record<string, readonly [number, string]>>): RequestListener {
  return (request, response) => {
    const [status, location] = table[request.url ?? ''] ?? [200, ''];
    response.writeHead(status, location === '' ? {} : { location });
    response.end('content');
  };
}

describe('redirects', () => {
  it('are followed, and permanent ones before any other are remembered', async () => {
    const { host, asked } = await serve(
      redirects({ '/a': [301, '/b'], '/b': [308, '/c'], '/c': [302, '/d'], '/d': [301, '/e'] }),
    );
    const fetched = await fetcherFor({ allowedHosts: [host] }).fetch(`http://${host}/a`);
    expect(fetched).toMatchObject({ url: `http://${host}/e`, permanentlyMovedTo: `http://${host}/c` });
    expect(asked).toEqual(['/a', '/b', '/c', '/d', '/e']);
    expect((await fetcherFor({ allowedHosts: [host] }).fetch(`http://${host}/c`)).permanentlyMovedTo).toBeNull();
  });

  it('may be written in UTF-8 as it is', async () => {
    const { host, asked } = await serve(redirects({ '/': [302, Buffer.from('/خبر').toString('latin1')] }));
    await fetcherFor({ allowedHosts: [host] }).fetch(`http://${host}/`);
    expect(asked).toEqual(['/', encodeURI('/خبر')]);
  });

  it.each([
    [{ '/': [302, '/'] }, 'redirects', 'more than 5 times', 6],
    [{ '/': [302, ''] }, 'redirects', 'without a usable address', 1],
    [{ '/': [302, 'http://['] }, 'redirects', 'without a usable address', 1],
    [{ '/': [302, 'file:///etc/passwd'] }, 'unsupported', 'not file:', 1],
    [{ '/': [302, 'http://me:secret@pegah.example/'] }, 'unsupported', 'password', 1],
    [{ '/': [302, 'http://pegah.example:22/'] }, 'blocked', 'ports', 1],
    [{ '/': [302, 'http://169.254.169.254/latest/meta-data/'] }, 'blocked', 'linkLocal', 1],
    [{ '/': [302, 'http://[::1]/'] }, 'blocked', 'loopback', 1],
    [{ '/': [302, 'http://[::ffff:127.0.0.1]/'] }, 'blocked', 'ipv4Mapped', 1],
    [{ '/': [302, 'http://2130706433/'] }, 'blocked', 'loopback', 1],
    [{ '/': [302, 'https://0x7f.1/'] }, 'blocked', 'loopback', 1],
    [{ '/': [302, 'http://inside.example/'] }, 'blocked', 'private', 1],
    [{ '/': [302, 'https://inside.example/'] }, 'blocked', 'private', 1],
  ] as const)('lead nowhere else: %j', async (table, kind, message, times) => {
    const { host, port, asked } = await serve(redirects(table));
    const resolve = (name: string) =>
      Promise.resolve([{ address: name === 'wiki.example' ? '127.0.0.1' : '10.0.0.1', family: 4 }]);
    const fetcher = fetcherFor({ allowedHosts: [`wiki.example:${port}`, host], resolve });
    const failure = await failureOfFetch(fetcher.fetch(`http://wiki.example:${port}/`));
    expect(failure).toMatchObject({ kind, lasting: true, message: expect.stringContaining(message) as string });
    expect(asked).toHaveLength(times);
  });

  it('do not lead to another port of an internal host', async () => {
    const other = await serve(redirects({}));
    const { host } = await serve(redirects({ '/': [302, `http://${other.host}/`] }));
    expect(await failureOfFetch(fetcherFor({ allowedHosts: [host] }).fetch(`http://${host}/`))).toMatchObject({
      kind: 'blocked',
    });
    expect(other.asked).toEqual([]);
  });

  it('are asked about, each address', async () => {
    const { host, asked } = await serve(redirects({ '/a': [302, '/b'] }));
    const admitted: string[] = [];
    const admit = ({ pathname }: URL) => {
      admitted.push(pathname);
      return pathname === '/b' ? Promise.reject(new FetchError('robots', 'no', { host })) : Promise.resolve();
    };
    const failure = await failureOfFetch(fetcherFor({ allowedHosts: [host] }).fetch(`http://${host}/a`, { admit }));
    expect(failure.kind).toBe('robots');
    expect([admitted, asked]).toEqual([['/a', '/b'], ['/a']]);
  });
});

describe('a step from https to http', () => {
  it('is taken, but is not permanent and forgets what the first server said', () => {
    const internal = parseInternalHosts([]);
    const step = (hop: Hop, location: string) => nextHop(hop, 301, location, 5, internal);
    const secure = step(firstHop(new URL('http://pegah.example/')), 'https://pegah.example/');
    const plain = step(secure, 'http://pegah.example/rss');
    const again = step(plain, 'https://pegah.example/feed');
    expect([secure, plain, again].map(({ downgraded, movedTo }) => [downgraded, movedTo?.href])).toEqual([
      [false, 'https://pegah.example/'],
      [true, 'https://pegah.example/'],
      [true, 'https://pegah.example/'],
    ]);
  });
});
