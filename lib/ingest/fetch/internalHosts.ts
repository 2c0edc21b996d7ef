import { AppError } from '@/lib/errors';

/** The hosts that may lie in internal networks. */
export interface InternalHosts {
  /** Whether `hostname` (without brackets) at `port` may resolve to any address. */
  includes(hostname: string, port: number): boolean;
}

const PORTS = [80, 443];

/** A host as URLs write it, lower-case and in punycode; without the brackets of IPv6 and the dot of the root. */
function plainHost(hostname: string): string {
  return hostname.toLowerCase().replace(/^\[|\]$|\.$/g, '');
}

function parseEntry(entry: string): readonly string[] {
  const url = /[/?#@\s]/.test(entry) ? null : URL.parse(`http://${entry}`);
  if (!url?.hostname) {
    throw new AppError(
      `"${entry}" is no internal host: write a name, with a port where it is not 80 or 443, as in wiki.example:8080.`,
    );
  }
  const port = /:(\d+)$/.exec(entry.replace(/^\[.*\]/, ''))?.[1];
  return (port === undefined ? PORTS : [Number(port)]).map((each) => `${plainHost(url.hostname)} ${each}`);
}

/**
 * @param entries `host` (ports 80 and 443) or `host:port`; IPv6 in brackets
 * @throws AppError that quotes an entry which is no host
 */
export function parseInternalHosts(entries: readonly string[]): InternalHosts {
  const known = new Set(entries.flatMap(parseEntry));
  return { includes: (hostname, port) => known.has(`${plainHost(hostname)} ${port}`) };
}
