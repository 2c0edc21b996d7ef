import { fold, JOINT, NOTHING } from '@/lib/text/01-normalise';

/** A text folded for reading dates: ASCII digits, Persian letters, lower case, a ZWNJ as a space, single spaces. */
export function dateText(text: string): string {
  return fold(text).replaceAll(NOTHING, '').replaceAll(JOINT, ' ').replace(/\s+/g, ' ').trim();
}
