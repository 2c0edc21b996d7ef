import { messageOf } from '@/lib/errors';
import { pageRuleFor } from '../../outlets/pageRuleFor';
import { textKey } from '../../textKey';
import { dropFurniture } from './dropFurniture';
import { dropRelated } from './dropRelated';
import { findText, type TextSource } from './findText';
import { openPage } from './openPage';
import { otherFormat } from './otherFormat';
import { pageAddress } from './pageAddress';
import { pageFacts } from './pageFacts';
import { pageMeta } from './pageMeta';
import { textOf } from './ruleText';

/** The story of a page: text without markup and control characters, as readers see it; nothing of it is checked yet. */
export interface PageStory {
  /** Empty when the page has none. */
  readonly title: string;
  /** The line above the title, which often names the speaker. */
  readonly overTitle: string | null;
  /** The summary above the text; also in `body`. */
  readonly lead: string | null;
  /** The paragraphs, one a line, trimmed and none empty; the lead comes first. */
  readonly body: string;
  /** Where the date may stand, most trusted first, in the page's words. */
  readonly published: readonly string[];
  readonly author: string | null;
  readonly section: string | null;
  /** Absolute, http or https. */
  readonly imageUrl: string | null;
  readonly siteName: string | null;
  /** The page's own address; one of another site than the page was fetched from is not believed. */
  readonly url: string | null;
}

/** A story and whether the rule of its CMS found its text or Readability did; or in words why there is none. */
export type ExtractedStory =
  | { readonly ok: true; readonly story: PageStory; readonly how: TextSource }
  | { readonly ok: false; readonly reason: string };

const oneLine = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
const oneLineOrNull = (text: string | null) => oneLine(text ?? '') || null;

function extract(html: string, fetched: string | null): ExtractedStory {
  const other = otherFormat(html);
  if (other !== null) return { ok: false, reason: `no page but ${other}` };
  const document = openPage(html);
  if (typeof document === 'string') return { ok: false, reason: document };
  const said = pageMeta(document);
  const url = pageAddress(document, html, said, fetched);
  const rule = pageRuleFor(fetched ?? url, (selector) => document.querySelector(selector) !== null);
  const facts = pageFacts(document, said, url, rule);
  const overTitle = rule && textOf(document, rule.overTitle);
  dropFurniture(document, rule?.drop ?? []);
  dropRelated(document.body);
  const head = [...facts.titles, ...facts.dates, facts.author, facts.section, facts.siteName, overTitle];
  const found = findText(document, rule, facts.description, head);
  const body = found.lines.map(oneLine).filter((line) => line !== '');
  if (textKey(body.join('')) === '') return { ok: false, reason: 'no story was found in the page' };
  const story = {
    title: oneLine(facts.titles[0] ?? found.title ?? ''),
    overTitle: oneLineOrNull(overTitle),
    lead: oneLineOrNull(found.lead),
    body: body.join('\n'),
    published: facts.dates.map(oneLine),
    author: oneLineOrNull(facts.author),
    section: oneLineOrNull(facts.section),
    imageUrl: facts.imageUrl,
    siteName: oneLineOrNull(facts.siteName),
    url,
  };
  return { ok: true, story, how: found.how };
}

/**
 * The story of a page: by the rule of its outlet or CMS (`outlets/pageRules.ts`), else, or where that finds too little, by
 * Readability. Runs no script, fetches nothing and never throws: what cannot be read comes back with a reason.
 * @param html the page, decoded
 * @param page.url where it was fetched, null for a file; tells the outlet and resolves what is relative
 */
export function extractStory(html: string, page: { readonly url: string | null }): ExtractedStory {
  try {
    return extract(html, page.url);
  } catch (error) {
    return { ok: false, reason: `the page cannot be read: ${messageOf(error)}` };
  }
}
