/**
 * The network address that a request came from: the last entry of X-Forwarded-For, the one that the nearest proxy (or
 * the server itself) wrote; the entries before it are the caller's own claims. '' when there is none.
 */
export function requestAddress(headers: Readonly<Record<string, unknown>>): string {
  const forwarded = headers['x-forwarded-for'];
  if (typeof forwarded !== 'string') return '';
  return forwarded.split(',').at(-1)?.trim() ?? '';
}
