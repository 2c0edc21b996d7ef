import { brotliCompressSync, gzipSync, zstdCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decompress } from './decompress';
import { FetchError } from './fetchError';

const MAX = 64 * 1024;
const GZIP = gzipSync('آب و باران '.repeat(50));

it('takes a gzip file apart that is sent without a word of it, and only that', async () => {
  expect(Buffer.from(await decompress(GZIP, null, MAX, 'avand.example')).toString()).toContain('باران');
  const almost = new Uint8Array([0x1f, 0x8b, 7, 0]);
  expect(await decompress(almost, null, MAX, 'avand.example')).toEqual(almost);
});

it('gives no more bytes than allowed, or says why none, whatever they and their encoding are', async () => {
  const encoding = fc.oneof(
    fc.constantFrom(null, 'gzip', 'deflate', 'br', 'zstd', 'gzip, br', '__proto__', ',', 'gzip;q=1'),
    fc.string({ maxLength: 12 }),
  );
  const whole = fc
    .constantFrom(gzipSync, brotliCompressSync, zstdCompressSync)
    .chain((compress) => fc.uint8Array({ maxLength: 300 }).map((bytes) => new Uint8Array(compress(bytes))));
  const damaged = fc
    .tuple(whole, fc.nat(40), fc.uint8Array({ maxLength: 3 }))
    .map(([bytes, at, instead]) => Buffer.concat([bytes.subarray(0, at), instead, bytes.subarray(at + 1)]));
  await fc.assert(
    fc.asyncProperty(fc.oneof(whole, damaged, fc.uint8Array({ maxLength: 300 })), encoding, async (bytes, name) => {
      const result = await decompress(bytes, name, MAX, 'avand.example').catch((error: unknown) => error);
      if (result instanceof Uint8Array) expect(result.length).toBeLessThanOrEqual(MAX);
      else expect(result).toBeInstanceOf(FetchError);
    }),
    { numRuns: 500 },
  );
});
