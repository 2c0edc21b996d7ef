import { words } from './words';

/** A key for «the same words» (roles, organisations): the `words` of the text, joined by single spaces. */
export function matchKey(text: string): string {
  return words(text).join(' ');
}
