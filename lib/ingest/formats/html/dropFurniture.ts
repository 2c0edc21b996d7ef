import { FURNITURE_SELECTORS } from './furnitureSelectors';

/** What shows that an element holds the story: no furniture, whatever it is called. */
const STORY = 'h1, [itemprop="articleBody"]';

const KEPT = new Set(['html', 'body', 'main', 'article']);

/**
 * Takes off a page what is no story by its structure: the furniture of any page and what the CMS's own selectors find.
 * Elements that hold the headline or the text as marked up stay.
 */
export function dropFurniture(document: Document, selectors: readonly string[]): void {
  for (const element of document.querySelectorAll([...FURNITURE_SELECTORS, ...selectors].join(','))) {
    if (!KEPT.has(element.localName) && !element.matches(STORY) && !element.querySelector(STORY)) element.remove();
  }
}
