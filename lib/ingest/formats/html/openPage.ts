import { parseHTML } from 'linkedom';
import { MAX_HTML_DEPTH, MAX_HTML_ELEMENTS } from '../../limits';
import { refuseMarkup } from './refuseMarkup';

/** What never holds a story's text or facts, and what only slows its extraction down. */
const NOISE = 'style, noscript, template, svg, math, iframe, object, embed, canvas, select, textarea, button, input';

function tooDeep(root: Element): boolean {
  for (let level: readonly Element[] = [root], depth = 0; level.length > 0; depth++) {
    if (depth > MAX_HTML_DEPTH) return true;
    level = level.flatMap((element) => [...element.children]);
  }
  return false;
}

/**
 * A page as a document that runs no script and fetches nothing; a string says why it cannot be read. Extraction takes
 * time that grows with the square of a page's elements and depth, so both are limited.
 */
export function openPage(content: string): Document | string {
  // The parser takes some control characters for `<` and `/`.
  const html = content.replace(/(?![\t\n\f\r])\p{Cc}/gu, '');
  const refused = refuseMarkup(html);
  if (refused !== null) return refused;
  const whole = /<body[\s>]/i.test(html) ? html : `<html><head></head><body>${html}</body></html>`;
  const { document } = parseHTML(whole);
  // A comment or CDATA section that never ends can hold all of a page.
  if ((document.documentElement as Element | null) === null) return 'the page has no elements';
  for (const element of document.querySelectorAll(NOISE)) element.remove();
  if (document.querySelectorAll('*').length > MAX_HTML_ELEMENTS) {
    return `the page has more than ${MAX_HTML_ELEMENTS} elements`;
  }
  if (tooDeep(document.documentElement)) return `the page is nested more than ${MAX_HTML_DEPTH} levels deep`;
  return document;
}
