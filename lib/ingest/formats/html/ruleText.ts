import type { PageRule } from '../../outlets/pageRules';
import { textKey } from '../../textKey';
import { paragraphs } from './paragraphs';

/** The text that the first selector with any finds; line breaks of its paragraphs kept. */
export function textOf(root: ParentNode, selectors: readonly string[]): string | null {
  for (const selector of selectors) {
    for (const element of root.querySelectorAll(selector)) {
      const text = paragraphs(element);
      if (text !== '') return text;
    }
  }
  return null;
}

const letters = (text: string) => textKey(text).length;

/** The elements that lie in no other of them. */
function outermost(elements: readonly Element[]): readonly Element[] {
  const all = new Set<Element>(elements);
  const isInner = (element: Element) => {
    for (let up = element.parentElement; up; up = up.parentElement) if (all.has(up)) return true;
    return false;
  };
  return elements.filter((element) => !isInner(element));
}

/** The lines of the text of a page, furniture taken off before, by a rule; none when its selectors find nothing. */
export function ruleText(document: Document, rule: PageRule): readonly string[] {
  for (const selector of rule.body) {
    const found = outermost([...document.querySelectorAll(selector)]).map((element) => paragraphs(element).split('\n'));
    const lengths = found.map((lines) => letters(lines.join('')));
    if (lengths.every((length) => length === 0)) continue;
    const lines = rule.scattered ? found.flat() : (found[lengths.indexOf(Math.max(...lengths))] ?? []);
    return lines.filter((line) => line !== '');
  }
  return [];
}
