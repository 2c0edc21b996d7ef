import { canonicalUrl } from '../canonicalUrl';

/** An address as written, absolute: http or https, without user and password; null for what can be no page's address. */
export function linkUrl(written: string | null | undefined, base: string): string | null {
  const text = written?.trim();
  const url = text ? URL.parse(text, base) : null;
  if (!url || canonicalUrl(url.href) === null) return null;
  url.username = '';
  url.password = '';
  return url.href;
}

/** What relative addresses are relative to: the file's address, then each `xml:base` from the outside in. */
export function baseUrl(fileUrl: string, ...bases: readonly (string | undefined)[]): string {
  return bases.reduce<string>((base, written) => linkUrl(written, base) ?? base, fileUrl);
}
