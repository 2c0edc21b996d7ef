import { dateText } from '../../dates/dateText';
import { readDate } from '../../dates/readDate';

const LABEL = /(?:تاریخ|زمان) ?(?:انتشار|خبر|درج|مخابره|ثبت)|published/u;
const MARKED = /date|time|publish|tarikh/i;
const DIGIT = /[0-9۰-۹٠-٩]/;
const MAX_LENGTH = 120;
const MAX_NAME_LENGTH = 200;
const MAX_CANDIDATES = 20;
const TEXT = 3;

/** The text of a node with its elements set apart; null if longer than `room`, found without reading all of it. */
function shortText(node: Node, room = MAX_LENGTH): string | null {
  if (node.nodeType === TEXT) return (node.nodeValue ?? '').length <= room ? (node.nodeValue ?? '') : null;
  let text = '';
  for (let child = node.firstChild; child; child = child.nextSibling) {
    const more = shortText(child, room - text.length);
    if (more === null) return null;
    text += child.nodeType === TEXT ? more : ` ${more} `;
  }
  return text;
}

function isMarked(element: Element | null): boolean {
  const name = `${element?.getAttribute('class') ?? ''} ${element?.id ?? ''}`.slice(0, MAX_NAME_LENGTH);
  return element?.localName === 'time' || MARKED.test(name);
}

/** 0: beside a label such as «تاریخ انتشار»; 1: in an element named for dates, after the headline; null: neither. */
function rank(text: string, element: Element, afterHeadline: boolean): number | null {
  if (LABEL.test(dateText(text))) return 0;
  return afterHeadline && (isMarked(element) || isMarked(element.parentElement)) ? 1 : null;
}

/** The text of an element and of the two around it, as long as they stay short: a date is often split over elements. */
function* textsAround(element: Element): Generator<string> {
  for (let each: Element | null = element, up = 0; each && up <= 2; each = each.parentElement, up++) {
    const text = shortText(each);
    if (text === null) return;
    if (DIGIT.test(text) && typeof readDate(text) !== 'string') yield text;
  }
}

/**
 * The texts of a page in which readers see its publication date, likeliest first. The header's date of today comes before
 * the headline and carries no label, so it is none of them.
 */
export function visibleDates(document: Document): readonly string[] {
  const found: [Set<string>, Set<string>] = [new Set(), new Set()];
  let afterHeadline = document.querySelector('h1') === null;
  for (const element of document.body.querySelectorAll('*')) {
    if (element.localName === 'h1') afterHeadline = true;
    if (element.localName === 'script') continue;
    for (const text of textsAround(element)) {
      const ranked = rank(text, element, afterHeadline);
      if (ranked !== null) found[ranked === 0 ? 0 : 1].add(text);
    }
  }
  return [...found[0], ...found[1]].slice(0, MAX_CANDIDATES);
}
