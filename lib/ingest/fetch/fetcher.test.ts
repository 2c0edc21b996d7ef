import { describe, expect, it } from 'vitest';
import { failureOfFetch, fetcherFor, serve } from './testing';

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('a fetch', () => {
  it('gives the content with what the server says about it, and says who asks', async () => {
    const { host } = await serve((request, response) => {
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        etag: 'W/"1"',
        'last-modified': 'Sun, 01 Feb 2026 12:00:00 GMT',
      });
      response.end(JSON.stringify(request.headers));
    });
    const fetched = await fetcherFor({ allowedHosts: [host] }).fetch(`http://${host}/rss?a=1#top`, {
      accept: 'text/xml',
    });
    expect(fetched).toMatchObject({
      status: 200,
      url: `http://${host}/rss?a=1`,
      contentType: 'text/html; charset=utf-8',
      etag: 'W/"1"',
      lastModified: 'Sun, 01 Feb 2026 12:00:00 GMT',
      notModified: false,
      permanentlyMovedTo: null,
    });
    const sent = JSON.parse(text(fetched.bytes)) as Record<string, string>;
    expect(sent).toMatchObject({ 'user-agent': 'Rasad/1.0 (+https://rasad.example)', accept: 'text/xml' });
    expect(Object.keys(sent)).not.toEqual(expect.arrayContaining(['cookie']));
    expect(sent).not.toHaveProperty('if-none-match');
  });

  it('says that nothing changed when the server does', async () => {
    const { host } = await serve((request, response) => {
      const { 'if-none-match': etag, 'if-modified-since': since } = request.headers;
      response.writeHead(etag === '"1"' && since === 'Sun, 01 Feb 2026 12:00:00 GMT' ? 304 : 200).end();
    });
    const known = { etag: '"1"', lastModified: 'Sun, 01 Feb 2026 12:00:00 GMT' };
    const fetched = await fetcherFor({ allowedHosts: [host] }).fetch(`http://${host}/`, known);
    expect(fetched).toMatchObject({ ...known, status: 304, notModified: true });
    expect(fetched.bytes).toHaveLength(0);
  });

  it('neither keeps nor sends validators that are none, and takes no 304 that it did not ask for', async () => {
    const { host } = await serve((request, response) => {
      const asked = 'if-none-match' in request.headers || 'if-modified-since' in request.headers;
      response
        .writeHead(asked || request.url === '/304' ? 304 : 200, { etag: 'version 1', 'last-modified': '<b>' })
        .end();
    });
    const fetcher = fetcherFor({ allowedHosts: [host] });
    const broken = { etag: '"1"\r\nx: y', lastModified: 'yesterday <b>' };
    expect(await fetcher.fetch(`http://${host}/`, broken)).toMatchObject({
      status: 200,
      etag: null,
      lastModified: null,
    });
    expect(await failureOfFetch(fetcher.fetch(`http://${host}/304`))).toMatchObject({ kind: 'status', status: 304 });
  });
});

describe('a status', () => {
  it.each([
    [404, true],
    [410, true],
    [403, true],
    [451, true],
    [408, false],
    [429, false],
    [500, false],
    [503, false],
  ])('%i fails; trying again soon is pointless: %s', async (status, lasting) => {
    const { host } = await serve((_, response) => response.writeHead(status, { 'retry-after': '120' }).end('x'));
    const failure = await failureOfFetch(fetcherFor({ allowedHosts: [host] }).fetch(`http://${host}/key-1234`));
    expect(failure).toMatchObject({ kind: 'status', status, lasting, retryAfterSeconds: 120, host });
    expect(failure.message).toContain(`${host} `);
    expect(failure.message).not.toContain('key-1234');
  });

  it('comes without a wait when the server asks for none', async () => {
    const { host } = await serve((_, response) => response.writeHead(503).end());
    const failure = await failureOfFetch(fetcherFor({ allowedHosts: [host] }).fetch(`http://${host}/`));
    expect(failure.retryAfterSeconds).toBeNull();
  });
});

describe('a server that cannot be reached', () => {
  const failing = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }));

  it.each([
    ['ENOTFOUND', 'No address is known for pegah.example'],
    ['EAI_AGAIN', "this machine's DNS"],
  ])('has no address: %s', async (code, message) => {
    const failure = await failureOfFetch(fetcherFor({ resolve: failing(code) }).fetch('https://pegah.example/'));
    expect(failure).toMatchObject({ kind: 'dns', lasting: false, message: expect.stringContaining(message) as string });
  });

  it('has no address: an empty answer', async () => {
    const fetcher = fetcherFor({ resolve: () => Promise.resolve([]) });
    expect(await failureOfFetch(fetcher.fetch('https://pegah.example/'))).toMatchObject({ kind: 'dns' });
  });

  it('refuses connections, or breaks them off', async () => {
    const { host } = await serve((request) => request.socket.destroy());
    expect(await failureOfFetch(fetcherFor({ allowedHosts: [host] }).fetch(`http://${host}/`))).toMatchObject({
      kind: 'network',
      lasting: false,
    });
    const closed = fetcherFor({ allowedHosts: ['127.0.0.1:1'] });
    expect(await failureOfFetch(closed.fetch('http://127.0.0.1:1/'))).toMatchObject({
      message: expect.stringContaining('refuses connections') as string,
    });
  });

  it('never ends its content', async () => {
    const { host } = await serve((_, response) => response.write('<rss>'));
    const fetcher = fetcherFor({ allowedHosts: [host], timeouts: { whole: 300 } });
    expect(await failureOfFetch(fetcher.fetch(`http://${host}/`))).toMatchObject({
      kind: 'timeout',
      message: expect.stringContaining('longer than 0.3 seconds') as string,
    });
  });

  it('never sends headers, or sends them a byte at a time', async () => {
    const silent = await serve(() => {});
    const slow = await serve((request) => {
      request.socket.write('HTTP/1.1 200 OK\r\n');
      const timer = setInterval(() => request.socket.write('x'), 20);
      request.socket.on('close', () => clearInterval(timer));
    });
    const patient = fetcherFor({ allowedHosts: [silent.host], timeouts: { headers: 200 } });
    expect(await failureOfFetch(patient.fetch(`http://${silent.host}/`))).toMatchObject({ kind: 'timeout' });
    const fetcher = fetcherFor({ allowedHosts: [slow.host], timeouts: { whole: 300 } });
    expect(await failureOfFetch(fetcher.fetch(`http://${slow.host}/`))).toMatchObject({ kind: 'timeout' });
  });

  it('has a name that is never resolved', async () => {
    const fetcher = fetcherFor({ resolve: () => new Promise(() => {}), timeouts: { whole: 200 } });
    expect(await failureOfFetch(fetcher.fetch('http://pegah.example/'))).toMatchObject({ kind: 'timeout' });
  });

  it('speaks something else than HTTP', async () => {
    const { host } = await serve((request) => request.socket.end('SSH-2.0-x\r\n\r\n'));
    expect(await failureOfFetch(fetcherFor({ allowedHosts: [host] }).fetch(`http://${host}/`))).toMatchObject({
      kind: 'network',
    });
  });

  it('sends endless headers', async () => {
    const { host } = await serve((request) =>
      request.socket.end(`HTTP/1.1 200 OK\r\nx: ${'x'.repeat(100_000)}\r\n\r\n`),
    );
    expect(await failureOfFetch(fetcherFor({ allowedHosts: [host] }).fetch(`http://${host}/`))).toMatchObject({
      kind: 'too-large',
    });
  });
});

it('closing breaks off what is under way', async () => {
  const fetching = Promise.withResolvers<void>();
  const { host } = await serve(() => fetching.resolve());
  const fetcher = fetcherFor({ allowedHosts: [host] });
  const failure = failureOfFetch(fetcher.fetch(`http://${host}/`));
  await fetching.promise;
  await fetcher.close();
  expect(await failure).toMatchObject({ kind: 'network' });
});
