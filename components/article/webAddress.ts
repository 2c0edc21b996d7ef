/** A story's address as a link may carry it; null unless it is http or https: feeds decide what stands there. */
export function webAddress(url: string | null): URL | null {
  const address = url === null ? null : URL.parse(url);
  return address !== null && /^https?:$/.test(address.protocol) ? address : null;
}
