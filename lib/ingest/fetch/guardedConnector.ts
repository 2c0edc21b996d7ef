import { lookup as lookupAll } from 'node:dns/promises';
import type { LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { buildConnector } from 'undici';
import { addressRefusal } from './addressRefusal';
import { FetchError } from './fetchError';
import type { InternalHosts } from './internalHosts';

/** All addresses of a host name. */
export type Resolve = (hostname: string) => Promise<readonly LookupAddress[]>;

export interface GuardOptions {
  readonly internal: InternalHosts;
  /** How long a connection may take, name and TLS included, in milliseconds. */
  readonly connectTimeoutMs: number;
  readonly resolve?: Resolve;
  readonly refusal?: (address: string) => string | null;
}

const resolveAll: Resolve = (hostname) => lookupAll(hostname, { all: true });

function blocked(host: string, reason: string): FetchError {
  const message = `${host} leads into an internal network (${reason}) and is not asked; an administrator can name it among the internal hosts.`;
  return new FetchError('blocked', message, { host, lasting: true });
}

/**
 * Opens sockets for undici to public addresses only. The addresses that pass are the very ones that the socket gets, so
 * that neither a redirect nor a name that answers differently the second time leads elsewhere. Fails with a
 * {@link FetchError} of kind `blocked` when no address is left.
 */
export function guardedConnector(options: GuardOptions): buildConnector.connector {
  const { internal, connectTimeoutMs, resolve = resolveAll, refusal = addressRefusal } = options;

  const publicOnly = async (hostname: string): Promise<readonly LookupAddress[]> => {
    const found = await resolve(hostname);
    const open = found.filter(({ address }) => refusal(address) === null);
    const first = found[0];
    if (first && open.length === 0) throw blocked(hostname, refusal(first.address) ?? '');
    return open;
  };

  const lookupWith =
    (find: Resolve): LookupFunction =>
    (hostname, { all }, callback) => {
      const answer = (addresses: readonly LookupAddress[]) => {
        const [first] = addresses;
        if (!first) callback(Object.assign(new Error('no address'), { code: 'ENODATA' }), '');
        else if (all) callback(null, [...addresses]);
        else callback(null, first.address, first.family);
      };
      find(hostname).then(answer, (error: NodeJS.ErrnoException) => callback(error, ''));
    };

  const build = (find: Resolve) =>
    buildConnector({ timeout: connectTimeoutMs, allowH2: false, lookup: lookupWith(find) });
  const toAny = build(resolve);
  const toPublic = build(publicOnly);

  return (target, callback) => {
    const port = Number(target.port) || (target.protocol === 'https:' ? 443 : 80);
    if (internal.includes(target.hostname, port)) return toAny(target, callback);
    // A socket looks no literal address up.
    const reason = isIP(target.hostname) === 0 ? null : refusal(target.hostname);
    if (reason !== null) return callback(blocked(target.hostname, reason), null);
    toPublic(target, callback);
  };
}
