import { dateText } from '../../dates/dateText';
import { readDate } from '../../dates/readDate';
import { shortText } from './shortText';

const LABEL = /(?:تاریخ|زمان) ?(?:انتشار|خبر|درج|مخابره|ثبت)|published/u;
const MARKED = /date|time|publish|tarikh/i;
const DIGIT = /[0-9۰-۹٠-٩]/;
const MAX_LENGTH = 120;
const MAX_NAME_LENGTH = 200;
const MAX_CANDIDATES = 20;

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
function* textsAround(element: Element, isDate: (text: string) => boolean): Generator<string> {
  for (let each: Element | null = element, up = 0; each && up <= 2; each = each.parentElement, up++) {
    const text = shortText(each, MAX_LENGTH);
    if (text === null) return;
    if (DIGIT.test(text) && isDate(text)) yield text;
  }
}

/** Whether a text is a date, found out once for each: elements share what is around them. */
function dateTest(): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    const isDate = known.get(text) ?? typeof readDate(text) !== 'string';
    known.set(text, isDate);
    return isDate;
  };
}

/**
 * The texts of a page in which readers see its publication date, likeliest first. The header's date of today comes before
 * the headline and carries no label, so it is none of them.
 */
export function visibleDates(document: Document): readonly string[] {
  const found: [Set<string>, Set<string>] = [new Set(), new Set()];
  const isDate = dateTest();
  let afterHeadline = document.querySelector('h1') === null;
  for (const element of document.body.querySelectorAll('*')) {
    if (element.localName === 'h1') afterHeadline = true;
    if (element.localName === 'script') continue;
    for (const text of textsAround(element, isDate)) {
      const ranked = rank(text, element, afterHeadline);
      if (ranked !== null) found[ranked === 0 ? 0 : 1].add(text);
    }
  }
  return [...found[0], ...found[1]].slice(0, MAX_CANDIDATES);
}
