import { Readability } from '@mozilla/readability';
import { paragraphs } from './paragraphs';

/** What Readability takes for a page's story. */
export interface Readable {
  readonly title: string | null;
  readonly lines: readonly string[];
}

/** The story of a page by the density of its text, whatever its markup; changes the document. Null when there is none. */
export function readableText(document: Document): Readable | null {
  const page = new Readability<Node>(document, { serializer: (node) => node, disableJSONLD: true }).parse();
  if (!page?.content) return null;
  return {
    title: page.title ?? null,
    lines: paragraphs(page.content)
      .split('\n')
      .filter((line) => line !== ''),
  };
}
