import type { Range } from '@/lib/domain/range';
import { fold } from '../01-normalise';
import { nameAt } from './datelineName';
import { isStop, phraseAt, phrasesByFirstWord, type Token } from './datelineTokens';

const ANNOUNCED = phrasesByFirstWord([
  'بنابر اعلام',
  'بنا بر اعلام',
  'بنا به اعلام',
  'بر اساس اعلام',
  'براساس اعلام',
  'طبق اعلام',
]);
const WITHIN = 14;

/**
 * The institution of «بنابر اعلام X، … گفت: …» at the head of a paragraph: it passed on what somebody else says, so it is
 * the story's source. Without a second speaker the institution speaks itself, and null is returned.
 */
export function announcer(tokens: readonly Token[]): Range | null {
  const phrase = phraseAt(tokens, 0, ANNOUNCED);
  const name = phrase > 0 ? nameAt(tokens, phrase) : null;
  if (!name || name.kind === 'unknown' || !isStop(tokens[name.to])) return null;
  const rest = tokens.slice(name.to + 1, name.to + 1 + WITHIN);
  return rest.some((token) => token.text === ':') ? name : null;
}

const LONGEST_SOURCE = 60;
const SOURCE =
  /(?:^|\n)[ \u200c\u200d]*منبع[ \u200c\u200d]*(?:خبر[ ]*)?(?:[:؛-]|\n)[ \u200c\u200d]*([^\n]+?)[ \u200c\u200d.]*(?=\n|$)/gu;

/** How much of the end of a body is searched for a source line. */
const TAIL = 1500;

/** The value of the last line «منبع: …» near the end of a body (string indices), else null. */
export function sourceLine(body: string): Range | null {
  const from = Math.max(0, body.length - TAIL);
  let found: Range | null = null;
  for (const match of fold(body.slice(from)).matchAll(SOURCE)) {
    const value = match[1] ?? '';
    const start = from + match.index + match[0].lastIndexOf(value);
    const late = body.length - start <= 400 || start >= body.length / 2;
    if (late && value.length <= LONGEST_SOURCE && !/https?:|www\./.test(value))
      found = { start, end: start + value.length };
  }
  return found;
}
