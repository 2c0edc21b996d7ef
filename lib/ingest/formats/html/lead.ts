import { textKey } from '../../textKey';
import { shortText } from './shortText';

/** Shorter descriptions, in letters and digits, are slogans or cannot be told from other words of the page. */
const SHORTEST = 25;
const LONGEST = 2000;
/** How many lines of a text may stand above its lead. */
const DEEPEST = 3;

/** A lead, and the lines of the text with it. */
export interface Led {
  readonly lead: string | null;
  readonly lines: readonly string[];
}

/** A lead before the lines of a text, unless they begin with it, or one of the first does. */
export function withLead(lead: string, lines: readonly string[]): Led {
  const key = textKey(lead);
  const said =
    textKey(lines.join(' ')).startsWith(key) || lines.slice(0, DEEPEST).some((line) => textKey(line).startsWith(key));
  return { lead, lines: said ? lines : [...lead.split('\n'), ...lines] };
}

/** The text of an element of a page that says what its metadata says that the story is about; null when none does. */
export function shownText(document: Document, description: string | null): string | null {
  const key = textKey(description ?? '');
  if (key.length < SHORTEST) return null;
  for (const element of document.body.querySelectorAll('p, h2, h3, h4, div, span, strong')) {
    const text = shortText(element, LONGEST);
    if (text !== null && textKey(text) === key) return text.replace(/\s+/g, ' ').trim();
  }
  return null;
}

/**
 * The lead of a text by what a page's metadata says that it is about: a first line that begins with that, or what the page
 * shows that says the same ({@link shownText}). A description that readers do not see is none.
 */
export function leadByDescription(description: string | null, shown: string | null, lines: readonly string[]): Led {
  const key = textKey(description ?? '');
  const first = lines.slice(0, DEEPEST).find((line) => textKey(line).startsWith(key));
  if (key.length >= SHORTEST && first !== undefined) return { lead: first, lines };
  return shown === null ? { lead: null, lines } : withLead(shown, lines);
}
