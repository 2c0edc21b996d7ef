import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { FetchError } from './fetchError';
import { tooLarge } from './sizeLimits';

type Decoder = (bytes: Uint8Array, limits: { readonly maxOutputLength: number }) => Promise<Uint8Array>;

const gunzip = promisify<Uint8Array, zlib.ZlibOptions, Uint8Array>(zlib.gunzip);
const inflate = promisify<Uint8Array, zlib.ZlibOptions, Uint8Array>(zlib.inflate);
const inflateRaw = promisify<Uint8Array, zlib.ZlibOptions, Uint8Array>(zlib.inflateRaw);
const unbrotli = promisify<Uint8Array, zlib.BrotliOptions, Uint8Array>(zlib.brotliDecompress);

/** Some servers send `deflate` without the zlib header that the standard asks for. */
const isZlib = ([first = 0, second = 0]: Uint8Array) => (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0;

/** A gzip file, such as a sitemap that is kept as one: no feed or page begins with these bytes (RFC 1952, 2.3.1). */
const isGzip = ([a, b, c]: Uint8Array) => a === 0x1f && b === 0x8b && c === 8;

/** RFC 9659: no window of more than 8 MB on the web. */
const ZSTD_WINDOW_LOG = 23;

function zstd(): Record<string, Decoder> {
  // Only newer releases of Node have it.
  if (!('zstdDecompress' in zlib)) return {};
  const unzstd = promisify<Uint8Array, zlib.ZstdOptions, Uint8Array>(zlib.zstdDecompress);
  const params = { [zlib.constants.ZSTD_d_windowLogMax]: ZSTD_WINDOW_LOG };
  return { zstd: (bytes, limits) => unzstd(bytes, { ...limits, params }) };
}

const DECODERS: Readonly<Record<string, Decoder>> = {
  gzip: gunzip,
  'x-gzip': gunzip,
  deflate: (bytes, limits) => (isZlib(bytes) ? inflate : inflateRaw)(bytes, limits),
  br: unbrotli,
  ...zstd(),
};

/** What to ask servers for, as the header Accept-Encoding has it. */
export const ACCEPT_ENCODING = ['gzip', 'br', 'zstd'].filter((name) => name in DECODERS).join(', ');

/** More than one compression over another is an attack or a mistake. */
const MAX_LAYERS = 2;

/** Pages and feeds shrink to a fifth or a tenth, lists of repeated lines to a fiftieth; bombs to a thousandth. */
const MAX_RATIO = 150;
/** What may come out in any case, in bytes: small answers can be very regular. */
const FREE_BYTES = 256 * 1024;

function isTooLong(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
}

/**
 * The bytes behind a Content-Encoding, or in a gzip file that is sent without one. No more than `maxBytes` ever come out of a layer, nor more than 150 times what
 * went in (256 kB are free): decompression stops there.
 * @throws FetchError: `too-large`; `unsupported` for an unknown encoding; `network` for broken data
 */
export async function decompress(
  bytes: Uint8Array,
  encoding: string | null,
  maxBytes: number,
  host: string,
): Promise<Uint8Array> {
  const layers = (encoding ?? '')
    .toLowerCase()
    .split(',')
    .map((layer) => layer.trim());
  const named = layers.filter((layer) => layer !== '' && layer !== 'identity').reverse();
  const real = named.length === 0 && isGzip(bytes) ? ['gzip'] : named;
  const decoders = real.map((layer) => (Object.hasOwn(DECODERS, layer) ? DECODERS[layer] : undefined));
  let result = bytes;
  if (bytes.length === 0) return bytes;
  if (decoders.length > MAX_LAYERS || decoders.includes(undefined)) {
    const message = `${host} sends a compression that is not read (${real.join(', ').slice(0, 40)}); check the address.`;
    throw new FetchError('unsupported', message, { host, lasting: true });
  }
  for (const decode of decoders) {
    const maxOutputLength = Math.min(maxBytes, Math.max(FREE_BYTES, result.length * MAX_RATIO));
    try {
      result = (await decode?.(result, { maxOutputLength })) ?? result;
    } catch (cause) {
      if (isTooLong(cause)) throw tooLarge(host, maxOutputLength);
      const message = `${host} sends compressed data that is broken or cut short; it is asked again later.`;
      throw new FetchError('network', message, { host, cause });
    }
  }
  if (result.length > maxBytes) throw tooLarge(host, maxBytes);
  return result;
}
