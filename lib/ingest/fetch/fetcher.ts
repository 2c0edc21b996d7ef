import { Agent, request as send, type Dispatcher } from 'undici';
import { checkUrl } from './checkUrl';
import { deadline } from './deadline';
import { ACCEPT_ENCODING } from './decompress';
import { failureOf } from './failureOf';
import type { Fetched, FetchRequest } from './fetched';
import { FetchError } from './fetchError';
import { firstHop, nextHop, type Hop } from './followRedirects';
import { guardedConnector, type Resolve } from './guardedConnector';
import { parseInternalHosts } from './internalHosts';
import { receive } from './receive';
import { isRedirect } from './redirectTarget';
import { headerOf } from './responseHeaders';
import type { SizeLimits } from './sizeLimits';
import { cleanValidators, conditionalHeaders, type Validators } from './validators';

const MB = 1024 * 1024;
const ACCEPT =
  'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/xml;q=0.9, */*;q=0.5';
/** Connections to one server at a time. */
const CONNECTIONS = 2;

/** How long the parts of a fetch may take, in milliseconds. */
export interface Timeouts {
  /** Name resolution, connection and TLS. */
  readonly connect: number;
  /** From the request to the end of the response's headers. */
  readonly headers: number;
  /** Everything, redirects and what `admit` asks included. */
  readonly whole: number;
}

export interface FetcherOptions extends Partial<SizeLimits> {
  /** Who asks: a product name that robots.txt can name, a version, and where to complain. */
  readonly userAgent: string;
  /** Hosts that may lie in internal networks: `host` or `host:port`. */
  readonly allowedHosts?: readonly string[];
  readonly timeouts?: Partial<Timeouts>;
  readonly maxRedirects?: number;
  /** Name resolution, where it is not the system's. */
  readonly resolve?: Resolve;
}

export interface Fetcher {
  readonly userAgent: string;
  /** @throws FetchError for whatever keeps the content away */
  fetch(url: string | URL, request?: FetchRequest): Promise<Fetched>;
  /** Breaks off what is under way and closes all connections. */
  close(): Promise<void>;
}

function leave(body: Dispatcher.ResponseData['body']): void {
  body.on('error', () => {}).destroy();
}

/**
 * Fetches public resources over http(s): addresses are checked where sockets open, redirects are followed by hand, sizes,
 * times and decompression are limited. Keeps no cookies and sends no referrer.
 * @throws AppError when an allowed host is not written as one
 */
export function createFetcher(options: FetcherOptions): Fetcher {
  const { userAgent, resolve, maxBytes = 8 * MB, maxCompressedBytes = maxBytes, maxRedirects = 5 } = options;
  const { connect = 10_000, headers: headersTimeout = 20_000, whole = 60_000 } = options.timeouts ?? {};
  const limits = { maxBytes, maxCompressedBytes };
  const internal = parseInternalHosts(options.allowedHosts ?? []);
  const dispatcher = new Agent({
    connect: guardedConnector({ internal, connectTimeoutMs: connect, resolve }),
    connections: CONNECTIONS,
    keepAliveMaxTimeout: 10_000,
    headersTimeout,
    bodyTimeout: whole,
  });

  const ask = (hop: Hop, accept: string, known: Validators, signal: AbortSignal) => {
    const conditional = hop.downgraded ? {} : conditionalHeaders(known);
    const headers = { 'user-agent': userAgent, accept, 'accept-encoding': ACCEPT_ENCODING, ...conditional };
    return send(hop.url, { dispatcher, method: 'GET', headers, signal });
  };

  const follow = async (start: URL, request: FetchRequest, signal: AbortSignal): Promise<Fetched> => {
    const known = cleanValidators(request.etag, request.lastModified);
    for (let hop = firstHop(start); ;) {
      try {
        await request.admit?.(hop.url);
        const response = await ask(hop, request.accept ?? ACCEPT, known, signal);
        try {
          const { statusCode, headers } = response;
          if (!isRedirect(statusCode)) return await receive(response, hop, known, limits);
          hop = nextHop(hop, statusCode, headerOf(headers, 'location'), maxRedirects, internal);
        } finally {
          leave(response.body);
        }
      } catch (error) {
        throw failureOf(error, hop.url.host);
      }
    }
  };

  return {
    userAgent,
    async fetch(address, request = {}) {
      const url = checkUrl(address, internal);
      const late = () => {
        const message = `${url.host} took longer than ${whole / 1000} seconds in all; it is asked again later.`;
        return new FetchError('timeout', message, { host: url.host });
      };
      return deadline(whole, late, (signal) => follow(url, request, signal));
    },
    close: () => dispatcher.destroy(),
  };
}
