import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { failureOfFetch, fetcherFor, serve } from './testing';

const KB = 1024;
const LIMITS = { maxBytes: 1024 * KB, maxCompressedBytes: 64 * KB };
const CONTENT = 'آب‌وهوا و باران. '.repeat(500);
const zeros = (bytes: number) => Buffer.alloc(bytes);
const brotli = (bytes: Buffer) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });

function serveEncoded(encoding: string | null, bytes: Uint8Array) {
  return serve((_, response) => {
    if (encoding !== null) response.setHeader('content-encoding', encoding);
    response.end(bytes);
  });
}

describe('compressed content', () => {
  it.each([
    ['gzip', gzipSync(CONTENT)],
    ['X-GZIP', gzipSync(CONTENT)],
    ['deflate', deflateSync(CONTENT)],
    ['deflate', deflateRawSync(CONTENT)],
    ['br', brotliCompressSync(CONTENT)],
    ['zstd', zstdCompressSync(CONTENT)],
    ['gzip, br', brotliCompressSync(gzipSync(CONTENT))],
    ['identity', Buffer.from(CONTENT)],
    ['', Buffer.from(CONTENT)],
    ['', gzipSync(CONTENT)],
  ])('in %s is read', async (encoding, bytes) => {
    const { host } = await serveEncoded(encoding, bytes);
    const fetched = await fetcherFor({ allowedHosts: [host], ...LIMITS }).fetch(`http://${host}/`);
    expect(new TextDecoder().decode(fetched.bytes)).toBe(CONTENT);
  });

  it('may be empty', async () => {
    const { host } = await serveEncoded('gzip', new Uint8Array());
    expect((await fetcherFor({ allowedHosts: [host] }).fetch(`http://${host}/`)).bytes).toHaveLength(0);
  });

  it.each([
    ['compress', Buffer.from('x'), 'unsupported', 'not read (compress)'],
    ['constructor', Buffer.from('x'), 'unsupported', 'not read'],
    ['gzip, gzip, gzip', Buffer.from('x'), 'unsupported', 'not read'],
    ['gzip', Buffer.from('<html>'), 'network', 'broken or cut short'],
    ['gzip', gzipSync(CONTENT).subarray(0, -5), 'network', 'broken or cut short'],
    ['br', brotliCompressSync(CONTENT).subarray(0, -5), 'network', 'broken or cut short'],
  ])('that cannot be read fails: %s', async (encoding, bytes, kind, message) => {
    const { host } = await serveEncoded(encoding, bytes);
    const failure = await failureOfFetch(fetcherFor({ allowedHosts: [host] }).fetch(`http://${host}/`));
    expect(failure).toMatchObject({ kind, message: expect.stringContaining(message) as string });
  });
});

describe('content that is too large', () => {
  it.each([
    ['one byte too many', null, zeros(LIMITS.maxBytes + 1)],
    ['more compressed than allowed', 'identity', zeros(LIMITS.maxCompressedBytes + 1)],
    ['a gzip bomb', 'gzip', gzipSync(zeros(20_000 * KB))],
    ['a deflate bomb', 'deflate', deflateSync(zeros(20_000 * KB))],
    ['a brotli bomb', 'br', brotli(zeros(20_000 * KB))],
    ['a zstd bomb', 'zstd', zstdCompressSync(zeros(20_000 * KB))],
    ['a bomb in a bomb', 'gzip, gzip', gzipSync(gzipSync(zeros(20_000 * KB)))],
    ['a ratio of no text', 'gzip', gzipSync(zeros(900 * KB))],
  ])('is refused: %s', async (_, encoding, bytes) => {
    const { host } = await serveEncoded(encoding, bytes);
    const failure = await failureOfFetch(fetcherFor({ allowedHosts: [host], ...LIMITS }).fetch(`http://${host}/`));
    expect(failure).toMatchObject({ kind: 'too-large', lasting: true });
  });

  it('is stopped at the limit also when it was compressed like any text', async () => {
    const lines = Buffer.from(Array.from({ length: 30_000 }, (_, index) => `${(index * 7919) % 100_003}\n`).join(''));
    const { host } = await serveEncoded('gzip', gzipSync(lines));
    const fetch = (maxBytes: number) =>
      fetcherFor({ allowedHosts: [host], maxBytes, maxCompressedBytes: lines.length }).fetch(`http://${host}/`);
    expect((await fetch(lines.length)).bytes).toHaveLength(lines.length);
    expect(await failureOfFetch(fetch(lines.length - 1))).toMatchObject({ kind: 'too-large' });
  });

  it('is not read to its end, which may never come, with or without a length', async () => {
    const { host, asked } = await serve((request, response) => {
      if (request.url === '/length') response.setHeader('content-length', 10 ** 12);
      const more = () => {
        while (!response.destroyed && response.write(zeros(64 * KB)));
      };
      response.on('drain', more);
      more();
    });
    for (const path of ['/length', '/endless']) {
      const failure = await failureOfFetch(
        fetcherFor({ allowedHosts: [host], ...LIMITS }).fetch(`http://${host}${path}`),
      );
      expect(failure).toMatchObject({
        kind: 'too-large',
        message: expect.stringContaining('more than 1 MB') as string,
      });
    }
    expect(asked).toHaveLength(2);
  });

  it('is exactly what is larger', async () => {
    const { host } = await serveEncoded(null, zeros(LIMITS.maxBytes));
    const fetched = await fetcherFor({ allowedHosts: [host], ...LIMITS }).fetch(`http://${host}/`);
    expect(fetched.bytes).toHaveLength(LIMITS.maxBytes);
  });
});
