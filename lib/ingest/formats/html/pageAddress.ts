import { canonicalUrl } from '../../canonicalUrl';
import { outletByHost } from '../../outlets/source';
import type { PageMeta } from './pageMeta';

const MAX_LENGTH = 2000;

/** An address that people may open, absolute; null for any but http and https, with a password in it, or too long. */
export function webAddress(address: string, base: string | null): string | null {
  const url = URL.parse(address, base ?? undefined);
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return null;
  return url.href.length <= MAX_LENGTH ? url.href : null;
}

/** The address that a browser writes into a page that it saves. */
function savedFrom(html: string): string | undefined {
  return /<!-- saved from url=\(\d+\)(\S+) -->/.exec(html.slice(0, 2000))?.[1];
}

/** Sites that give every page the home page's address exist. */
function isHome(address: string): boolean {
  const url = URL.parse(address);
  return url?.pathname === '/' && url.search === '';
}

/** Whether two addresses are of one site: the same host but for `www.`, `m.` and `amp.`, or hosts of one known outlet. */
function ofOneSite(a: string, b: string): boolean {
  const hosts = [a, b].map((address) => URL.parse(canonicalUrl(address) ?? '')?.hostname ?? '');
  const [one = '', other = ''] = hosts;
  return one !== '' && (one === other || (outletByHost(one) ?? one) === (outletByHost(other) ?? other));
}

/** A page's addresses as it states them, likeliest first. */
function statedAddresses(document: Document, html: string, { meta, linked }: PageMeta): readonly string[] {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const stated = [canonical, meta.get('og:url'), ...(linked?.urls ?? []), savedFrom(html)];
  return stated.map((address) => address?.trim() ?? '').filter((address) => address !== '');
}

/**
 * A page's own address, of those that it states, likeliest first; else the one it was fetched from. A story is replaced
 * when another comes with its address, so a page that was fetched can only name one of its own site.
 * @param fetched where the page was fetched, null for a file
 */
export function pageAddress(document: Document, html: string, said: PageMeta, fetched: string | null): string | null {
  const own = statedAddresses(document, html, said).find((address) => {
    const url = webAddress(address, fetched);
    return url !== null && !isHome(url) && (fetched === null || ofOneSite(url, fetched));
  });
  return own === undefined ? fetched : fetched === null ? own : webAddress(own, fetched);
}
