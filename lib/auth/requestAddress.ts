/**
 * The network address that a request came from: the last entry of X-Forwarded-For, the one that the nearest proxy wrote;
 * the entries before it are the caller's own claims. Without a proxy Next writes the header where it is missing, so a caller
 * can make up the only entry: what is counted by address is counted by account, too. '' when there is none.
 */
export function requestAddress(headers: Readonly<Record<string, unknown>>): string {
  const forwarded = headers['x-forwarded-for'];
  if (typeof forwarded !== 'string') return '';
  return forwarded.split(',').at(-1)?.trim() ?? '';
}
