import { checkUrl } from './checkUrl';
import { FetchError } from './fetchError';
import type { InternalHosts } from './internalHosts';
import { isPermanent, redirectTarget } from './redirectTarget';

/** A place on the way from the address asked for to the content. */
export interface Hop {
  readonly url: URL;
  readonly redirects: number;
  /** Where the permanent redirects before any other led; null when the first was none. */
  readonly movedTo: URL | null;
  /** Whether every redirect up to here is permanent. */
  readonly permanent: boolean;
  /** Whether the way went from https to http: what the first server said is then told to nobody. */
  readonly downgraded: boolean;
}

/** The beginning of the way. */
export function firstHop(url: URL): Hop {
  return { url, redirects: 0, movedTo: null, permanent: true, downgraded: false };
}

/**
 * The place after a redirect, which has to be as good an address as the first. A step from https to http is taken, but
 * never counts as permanent.
 * @throws FetchError: `redirects` after `max` of them or without a target; those of {@link checkUrl}
 */
export function nextHop(hop: Hop, status: number, location: string | null, max: number, internal: InternalHosts): Hop {
  const { host } = hop.url;
  if (hop.redirects >= max) {
    const message = `${host} redirects more than ${max} times; open the page in a browser and take its address.`;
    throw new FetchError('redirects', message, { host, lasting: true });
  }
  const url = checkUrl(redirectTarget(hop.url, location), internal);
  const downgrade = hop.url.protocol === 'https:' && url.protocol === 'http:';
  const permanent = hop.permanent && isPermanent(status) && !downgrade;
  return {
    url,
    redirects: hop.redirects + 1,
    movedTo: permanent ? url : hop.movedTo,
    permanent,
    downgraded: hop.downgraded || downgrade,
  };
}
