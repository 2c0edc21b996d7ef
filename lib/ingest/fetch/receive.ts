import type { Dispatcher } from 'undici';
import { decompress } from './decompress';
import type { Fetched } from './fetched';
import type { Hop } from './followRedirects';
import { readBody } from './readBody';
import { headerOf } from './responseHeaders';
import { parseRetryAfter } from './retryAfter';
import type { SizeLimits } from './sizeLimits';
import { statusError } from './statusError';
import { cleanValidators, type Validators } from './validators';

type Response = Dispatcher.ResponseData;

async function contentOf({ headers, body }: Response, limits: SizeLimits, host: string): Promise<Uint8Array> {
  const encoding = headerOf(headers, 'content-encoding');
  const limit = encoding === null ? limits.maxBytes : limits.maxCompressedBytes;
  const raw = await readBody(body, headerOf(headers, 'content-length'), limit, host);
  return decompress(raw, encoding, limits.maxBytes, host);
}

/**
 * What a response that is no redirect says. `known` are the validators that were sent with the request.
 * @throws FetchError: `status`, `too-large`, `unsupported`, `network`
 */
export async function receive(response: Response, hop: Hop, known: Validators, limits: SizeLimits): Promise<Fetched> {
  const { statusCode: status, headers } = response;
  const { host, href } = hop.url;
  const asked = !hop.downgraded && (known.etag !== null || known.lastModified !== null);
  const notModified = status === 304 && asked;
  if (!notModified && (status < 200 || status > 299)) {
    throw statusError(host, status, parseRetryAfter(headerOf(headers, 'retry-after'), new Date()));
  }
  const bytes = notModified ? new Uint8Array() : await contentOf(response, limits, host);
  const validators = cleanValidators(headerOf(headers, 'etag'), headerOf(headers, 'last-modified'));
  return {
    status,
    url: href,
    bytes,
    contentType: headerOf(headers, 'content-type'),
    etag: validators.etag ?? (notModified ? known.etag : null),
    lastModified: validators.lastModified ?? (notModified ? known.lastModified : null),
    notModified,
    permanentlyMovedTo: hop.movedTo?.href ?? null,
  };
}
