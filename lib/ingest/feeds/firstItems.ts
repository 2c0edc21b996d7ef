const endOf = (name: string) => new RegExp(`</(?:[^\\s<>:/]{1,40}:)?${name}\\s*>`, 'gi');

/** How an item of a feed ends, by the name of the root element. */
const ENDS: ReadonlyMap<string, RegExp> = new Map([
  ['rss', endOf('item')],
  ['rdf', endOf('item')],
  ['feed', endOf('entry')],
  ['urlset', endOf('url')],
  ['sitemapindex', endOf('sitemap')],
]);

/** The beginning of a feed up to the end of its item number `count`: what follows would only be parsed to be left out. */
export function firstItems(xml: string, root: string, count: number): string {
  const end = ENDS.get(root);
  if (!end) return xml;
  const last = xml.matchAll(end).drop(count - 1);
  for (const { 0: tag, index } of last) return xml.slice(0, index + tag.length);
  return xml;
}
