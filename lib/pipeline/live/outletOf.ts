import { outletBySlug, sourceByUrl, type SourceIdentity } from '@/lib/ingest/outlets/source';

/**
 * The outlet of a site, by its address: a known one, or one by its host with the given name. Null for an address without a
 * host name.
 * @param address absolute, http or https
 */
export function outletOf(address: string, name: string | null): SourceIdentity | null {
  const source = sourceByUrl(address);
  if (!source || outletBySlug(source.slug) || name === null || name.trim() === '') return source;
  return { ...source, name: name.trim(), nameEn: name.trim() };
}
