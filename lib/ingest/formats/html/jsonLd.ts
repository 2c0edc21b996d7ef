import { z } from 'zod';

const text = z.string().optional().catch(undefined);
/** What may be given as a text, as an object with a text, or as a list of either: its texts. */
const texts = (key: string) =>
  z
    .union([z.string(), z.record(z.string(), z.unknown()), z.array(z.unknown())])
    .transform((value) => [value].flat().flatMap((each) => textIn(each, key)))
    .optional()
    .catch(undefined);
const linked = z
  .union([z.string(), z.looseObject({ '@id': text }).transform((page) => page['@id'])])
  .optional()
  .catch(undefined);

function textIn(value: unknown, key: string): readonly string[] {
  if (typeof value === 'string') return [value];
  const inner = typeof value === 'object' && value !== null && key in value ? value[key as keyof typeof value] : null;
  return typeof inner === 'string' ? [inner] : [];
}

const articleSchema = z.object({
  '@type': z.union([z.string(), z.array(z.string())]).transform((type) => [type].flat()),
  headline: text,
  datePublished: text,
  dateCreated: text,
  url: text,
  mainEntityOfPage: linked,
  publisher: texts('name'),
  author: texts('name'),
  articleSection: texts('name'),
  image: texts('url'),
  description: text,
});

/** What a page's JSON-LD says about its story (https://schema.org/Article). */
export interface LinkedArticle {
  readonly headline: string | null;
  readonly published: readonly string[];
  readonly urls: readonly string[];
  readonly publisher: string | null;
  readonly authors: readonly string[];
  readonly section: string | null;
  readonly images: readonly string[];
  readonly description: string | null;
}

const ARTICLE = /(?:Article|BlogPosting|Report)$/;
const MAX_DEPTH = 6;

function objects(value: unknown, depth = 0): readonly object[] {
  if (depth > MAX_DEPTH || typeof value !== 'object' || value === null) return [];
  const inner = Array.isArray(value) ? value : '@graph' in value ? [value['@graph']] : [];
  return [value, ...inner.flatMap((each: unknown) => objects(each, depth + 1))];
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\s*(?:\/\/)?<!\[CDATA\[|(?:\/\/)?\]\]>\s*$/g, ''));
  } catch {
    return null;
  }
}

const present = (values: readonly (string | undefined)[]) => values.filter((value) => value !== undefined);

/** The story that a page's JSON-LD describes; null when there is none. Broken JSON-LD, common on real pages, is skipped. */
export function linkedArticle(document: Document): LinkedArticle | null {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  for (const candidate of scripts.flatMap((script) => objects(parse(script.textContent ?? '')))) {
    const { data } = articleSchema.safeParse(candidate);
    if (!data?.['@type'].some((type) => ARTICLE.test(type))) continue;
    return {
      headline: data.headline ?? null,
      published: present([data.datePublished, data.dateCreated]),
      urls: present([data.url, data.mainEntityOfPage]),
      publisher: data.publisher?.[0] ?? null,
      authors: data.author ?? [],
      section: data.articleSection?.[0] ?? null,
      images: data.image ?? [],
      description: data.description ?? null,
    };
  }
  return null;
}
