import type { PageRule } from '../../outlets/pageRules';
import { textKey } from '../../textKey';
import { dropTeasers } from './dropTeasers';
import { leadByDescription, shownText, withLead, type Led } from './lead';
import { readableText } from './readableText';
import { ruleText, textOf } from './ruleText';
import { trimLines } from './trimLines';

/** What found a text: the rule of its outlet or CMS, or Readability. */
export type TextSource = 'rule' | 'readability';

interface FoundText extends Led {
  readonly how: TextSource;
  /** Readability's guess of the title. */
  readonly title: string | null;
}

/** Letters and digits from which a rule's selectors are trusted to have found the text; fewer, when it ends a sentence. */
const ENOUGH = 80;
const ENOUGH_FOR_SENTENCES = 30;
const SENTENCE_END = /[.!؟»]$/u;

const letters = (lines: readonly string[]) => textKey(lines.join('')).length;

const isEnough = (lines: readonly string[]) =>
  letters(lines) >= ENOUGH || (letters(lines) >= ENOUGH_FOR_SENTENCES && SENTENCE_END.test(lines.at(-1) ?? ''));

/** The lines of a text without title, date and the like above it, and without page furniture around it. */
function storyLines(lines: readonly string[], head: readonly (string | null)[]): readonly string[] {
  const known = new Set(head.map((text) => textKey(text ?? '')));
  const first = lines.findIndex((line) => !known.has(textKey(line)));
  return trimLines(first < 0 ? lines : lines.slice(first));
}

/**
 * The text of a page, furniture taken off before, with its lead: by a rule, else, or where that finds too little, by
 * Readability; of two that find little the longer counts. Changes the document.
 * @param description what the metadata says that the story is about
 * @param head what may stand above the text and is none of it: titles, dates, names
 */
export function findText(
  document: Document,
  rule: PageRule | null,
  description: string | null,
  head: readonly (string | null)[],
): FoundText {
  const lead = rule && textOf(document, rule.lead);
  const shown = shownText(document, description);
  const led = (lines: readonly string[]) =>
    lead ? withLead(lead, lines) : leadByDescription(description, shown, lines);
  const ruled = storyLines(rule ? ruleText(document, rule) : [], head);
  if (isEnough(ruled)) return { ...led(ruled), title: null, how: 'rule' };
  dropTeasers(document.body);
  const readable = readableText(document);
  const dense = storyLines(readable?.lines ?? [], head);
  if (rule && letters(ruled) >= letters(dense)) return { ...led(ruled), title: null, how: 'rule' };
  return { ...led(dense), title: readable?.title ?? null, how: 'readability' };
}
