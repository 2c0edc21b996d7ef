import { FetchError } from './fetchError';

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** Whether a status sends the client elsewhere by itself. */
export function isRedirect(status: number): boolean {
  return REDIRECTS.has(status);
}

/** Whether a redirect is meant to last. */
export function isPermanent(status: number): boolean {
  return status === 301 || status === 308;
}

/** A header's value as its sender wrote it: many servers put UTF-8 into Location, which arrives as Latin-1. */
function asWritten(value: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(value, 'latin1'));
  } catch {
    return value;
  }
}

/**
 * Where a redirect leads.
 * @throws FetchError of kind `redirects` when it names no address
 */
export function redirectTarget(from: URL, location: string | null): URL {
  const target = location === null ? null : URL.parse(asWritten(location.trim()), from);
  if (target) return target;
  const message = `${from.host} redirects without a usable address; open the page in a browser and take its address.`;
  throw new FetchError('redirects', message, { host: from.host, lasting: true });
}
