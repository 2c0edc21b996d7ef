import { createHash } from 'node:crypto';
import type { DraftArticle } from '@/lib/domain/article';
import { CANONICAL_VERSION, canonicalUrl } from './canonicalUrl';
import { TEXT_VERSION, textKey } from './textKey';

/** A UUID of version 8 (RFC 9562, 5.8): the first 122 bits of the SHA-256 of the name that are not version or variant. */
function uuidOf(name: string): string {
  const bytes = createHash('sha256').update(name).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/**
 * The id of a story, the same on every machine: from its canonical address, or without one from the outlet's slug and
 * the letters of the body. An edit keeps the id of a story with an address.
 */
export function articleId(draft: Pick<DraftArticle, 'url' | 'body'>, sourceSlug: string): string {
  const address = draft.url === null ? null : canonicalUrl(draft.url);
  if (address !== null) return uuidOf(`rasad:url:${CANONICAL_VERSION}:${address}`);
  return uuidOf(`rasad:text:${TEXT_VERSION}:${sourceSlug}:${textKey(draft.body)}`);
}

/**
 * A hash of what readers see of a story and of when it appeared (SHA-256, hexadecimal): the same id with another hash is
 * an update. The address is left out, since its spelling may change; so is the input's own id.
 */
export function contentHash(draft: Pick<DraftArticle, 'title' | 'body' | 'source' | 'publishedAt'>): string {
  const { title, body, source, publishedAt } = draft;
  const seen = [title, body, source, publishedAt.instant, publishedAt.precision];
  return createHash('sha256').update(JSON.stringify(seen)).digest('hex');
}
