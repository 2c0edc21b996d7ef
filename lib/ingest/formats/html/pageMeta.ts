import { linkedArticle, type LinkedArticle } from './jsonLd';

/** What a page says of itself for machines. */
export interface PageMeta {
  /** The `meta` elements by lower-case name, property or itemprop; the first of a name counts. */
  readonly meta: ReadonlyMap<string, string>;
  readonly linked: LinkedArticle | null;
}

function metaOf(document: Document): ReadonlyMap<string, string> {
  const meta = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const name = ['property', 'name', 'itemprop']
      .map((key) => element.getAttribute(key))
      .find(Boolean)
      ?.toLowerCase();
    const content = element.getAttribute('content')?.trim();
    if (name && content && !meta.has(name)) meta.set(name, content);
  }
  return meta;
}

/** Reads a page's `meta` elements and JSON-LD. */
export function pageMeta(document: Document): PageMeta {
  return { meta: metaOf(document), linked: linkedArticle(document) };
}
