import { fold, NOTHING } from './fold';

/** Endings that belong to the word before them, also when a space or a ZWNJ splits them off. */
const ENDINGS = new Set('ها های هایی هایم هایت هایش هایمان هایتان هایشان تر ترین تری ترها ترهای'.split(' '));
/** Endings that belong to the word before them when a ZWNJ splits them off; with a space they are words of their own. */
const JOINED_ENDINGS = new Set('ی ای ام ات اش ایم اید اند یم ید ند یی مان تان شان ست است اس گی'.split(' '));
/** Beginnings that belong to the word after them. */
const BEGINNINGS = new Set(['می', 'نمی']);

const PART = /([\p{L}\p{N}]+)(\u200c*)/gu;

/**
 * The words of a text, folded as in `fold`, without punctuation and invisible characters. A ZWNJ splits compounds
 * (رئیس‌جمهور → رییس جمهور) but not inflection: می‌شود, می شود and میشود are one word, and so are ماموریت‌های, ماموریت های
 * and ماموریتهای. A compound written as one word (رییسجمهور) stays one.
 */
export function words(text: string): string[] {
  const folded = fold(text).replaceAll(NOTHING, '');
  const out: string[] = [];
  let joint = false;
  let lastEnd = -1;
  for (const match of folded.matchAll(PART)) {
    const part = match[1] ?? '';
    const last = out.at(-1);
    const near = joint || match.index === lastEnd + 1;
    const beginning = last !== undefined && BEGINNINGS.has(last);
    const ending = ENDINGS.has(part) || (joint && JOINED_ENDINGS.has(part));
    if (last !== undefined && near && (beginning || ending)) out[out.length - 1] = last + part;
    else out.push(part);
    joint = (match[2] ?? '') !== '';
    lastEnd = match.index + match[0].length;
  }
  return out;
}
