/**
 * The version of {@link canonicalUrl}. Article ids are derived from its result, so the function is frozen: a change
 * needs a new version and a migration of every id.
 */
export const CANONICAL_VERSION = 1;

const MAX_LENGTH = 8000;
const HOST_PREFIX = /^(?:(?:www\d?|m|amp|mobile)\.)(?=[^.]+\.[^.]+)/;
const TRACKING = new Set(
  (
    'fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid twclid ttclid li_fat_id igshid igsh mc_cid mc_eid mkt_tok ' +
    '_ga _gl _hsenc _hsmi __twitter_impression ocid cmpid spm amp amp_js_v usqp outputtype'
  ).split(' '),
);

function plainHost(hostname: string): string {
  let host = hostname.replace(/\.+$/, '');
  while (HOST_PREFIX.test(host)) host = host.replace(HOST_PREFIX, '');
  return host;
}

/** One spelling for what may be written raw or percent-encoded; bytes that are not UTF-8 stay as they are. */
function plainSegment(segment: string): string {
  try {
    return encodeURIComponent(decodeURIComponent(segment).normalize('NFC'));
  } catch {
    return segment.replace(/%[0-9a-f]{2}/gi, (byte) => byte.toUpperCase());
  }
}

/** Cuts what AMP appends: `/amp` as a last segment, `.amp` or `.amp.html` at its end. */
function withoutAmp(segments: readonly string[]): readonly string[] {
  const last = segments.at(-1);
  if (last === undefined) return segments;
  const plain = last.toLowerCase() === 'amp' ? '' : last.replace(/(?<=[^.])\.amp(\.html?)?$/i, '$1');
  if (plain === last) return segments;
  return withoutAmp([...segments.slice(0, -1), ...(plain === '' ? [] : [plain])]);
}

function plainPath(pathname: string): string {
  const segments = pathname.split('/').filter((segment) => segment !== '');
  return `/${withoutAmp(segments.map(plainSegment)).join('/')}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function plainQuery(params: URLSearchParams): string {
  const kept = [...params]
    .filter(([name]) => !/^utm_/i.test(name) && !TRACKING.has(name.toLowerCase()))
    .map(([name, value]) => [name.normalize('NFC'), value.normalize('NFC')] as const)
    .sort((a, b) => compare(a[0], b[0]) || compare(a[1], b[1]));
  return kept.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&');
}

/**
 * One spelling for the addresses of one page, or null for what is no http(s) address. https, lower-case host without
 * `www.`, `m.`, `amp.`, user and default port; no fragment, trailing slash, AMP suffix or tracking parameters;
 * parameters sorted; Persian written raw and percent-encoded meet. Idempotent. A free-text title in the path is kept.
 */
export function canonicalUrl(address: string): string | null {
  const url = URL.parse(address);
  if (
    !url ||
    url.href.length > MAX_LENGTH ||
    (url.protocol !== 'https:' && url.protocol !== 'http:') ||
    url.hostname === ''
  )
    return null;
  const port = url.port === '' || url.port === '80' || url.port === '443' ? '' : `:${url.port}`;
  const query = plainQuery(url.searchParams);
  return `https://${plainHost(url.hostname)}${port}${plainPath(url.pathname)}${query === '' ? '' : `?${query}`}`;
}
