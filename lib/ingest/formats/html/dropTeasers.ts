import { textKey } from '../../textKey';
import { shortText } from './shortText';

/** Characters of a teaser: title, summary, date. */
const LONGEST = 400;
/** Fewer siblings of one kind are no list of teasers; paragraphs of a story may carry a link each. */
const FEWEST = 4;
const LINKED_SHARE = 1 / 3;
const MOST = 0.8;

/** A short element of which a third or more is links: the title of another story, with a summary or a date. */
function isTeaser(element: Element): boolean {
  const text = shortText(element, LONGEST);
  const letters = textKey(text ?? '').length;
  if (letters === 0) return false;
  const linked = [...element.querySelectorAll('a')].map((link) => textKey(link.textContent ?? '').length);
  return linked.reduce((sum, each) => sum + each, 0) >= letters * LINKED_SHARE;
}

const kindOf = (element: Element) => `${element.localName} ${element.getAttribute('class') ?? ''}`;

/**
 * Takes lists of other stories off a page, whatever they are called: four or more siblings of one kind that are nearly all
 * teasers. A page can carry more words in them than in its own short story.
 */
export function dropTeasers(root: Element): void {
  for (const parent of root.querySelectorAll('*')) {
    if (parent.childElementCount < FEWEST) continue;
    const children = [...parent.children].filter(({ localName }) => localName !== 'p');
    for (const siblings of Map.groupBy(children, kindOf).values()) {
      if (siblings.length < FEWEST) continue;
      const teasers = siblings.filter(isTeaser);
      if (teasers.length < FEWEST || teasers.length < siblings.length * MOST) continue;
      for (const teaser of teasers) teaser.remove();
    }
  }
}
