import { createHash } from 'node:crypto';
import { textKey } from '../textKey';

const MAX_LENGTH = 63;

/**
 * A stable slug for an outlet's name. Latin letters and digits are kept (`Example News` → `example-news`); a name with
 * letters of another script, which has no one transliteration, becomes `s-` and 12 hexadecimal digits of the SHA-256 of
 * its letters, so that spellings that differ in Arabic letters or a ZWNJ meet. Null for a name without letters and digits.
 */
export function slugOfName(name: string): string | null {
  const letters = textKey(name);
  if (letters === '') return null;
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  if (/[^a-z0-9\P{L}]|[^0-9\P{N}]/u.test(plain)) {
    return `s-${createHash('sha256').update(letters).digest('hex').slice(0, 12)}`;
  }
  const dashed = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+/, '');
  return dashed.slice(0, MAX_LENGTH).replace(/-+$/, '');
}
