import { FetchError } from './fetchError';
import type { InternalHosts } from './internalHosts';

/** Longer than any address of a news site: Persian titles take six characters a letter. */
const MAX_URL = 4000;
const DEFAULT_PORTS: Readonly<Record<string, number>> = { 'http:': 80, 'https:': 443 };

/** The port of an http(s) URL, also where it is not written. */
function portOf(url: URL): number {
  return url.port === '' ? (DEFAULT_PORTS[url.protocol] ?? 0) : Number(url.port);
}

/**
 * An address that may be asked for, without its fragment. Where it leads is checked later, when the socket opens.
 * @throws FetchError (`unsupported`, `blocked`) for other schemes, user names, too long addresses and other ports than
 *   80, 443 and those of internal hosts
 */
export function checkUrl(address: string | URL, internal: InternalHosts): URL {
  const url = URL.parse(address);
  if (!url)
    throw new FetchError('unsupported', 'This is no web address; it begins with https://.', {
      host: '',
      lasting: true,
    });
  const { host } = url;
  const refuse = (kind: 'unsupported' | 'blocked', message: string) =>
    new FetchError(kind, message, { host, lasting: true });
  if (!(url.protocol in DEFAULT_PORTS)) {
    throw refuse('unsupported', `Addresses begin with https:// or http://, not ${url.protocol.slice(0, 20)}`);
  }
  if (url.username !== '' || url.password !== '') {
    throw refuse(
      'unsupported',
      `The address on ${host} holds a user name or password; only public addresses can be read.`,
    );
  }
  if (url.href.length > MAX_URL)
    throw refuse('unsupported', `The address on ${host} is longer than ${MAX_URL} characters.`);
  const port = portOf(url);
  if (port !== 80 && port !== 443 && !internal.includes(url.hostname, port)) {
    throw refuse(
      'blocked',
      `${host} is not asked: only the ports 80 and 443 are, and those of the internal hosts in the settings.`,
    );
  }
  url.hash = '';
  return url;
}
