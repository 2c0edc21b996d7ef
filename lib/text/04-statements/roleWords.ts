import { words } from '@/lib/text/01-normalise';

/** Words of roles that tell nobody apart. */
const WEAK = new Set('و در این همین استان شهرستان کشور کل ایران اسلامی جمهوری از به ما'.split(' '));

/** The telling words of a role, folded. */
export function roleWords(text: string): ReadonlySet<string> {
  return new Set(words(text).filter((word) => !WEAK.has(word)));
}

function within(small: ReadonlySet<string>, large: ReadonlySet<string>): boolean {
  for (const word of small) if (!large.has(word)) return false;
  return small.size > 0;
}

/** Whether two roles can be one: the words of the shorter all stand in the longer. */
export function compatible(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return within(a, b) || within(b, a);
}

/** Whether two roles have a telling word in common, such as a place or an office. */
export function related(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((word) => b.has(word));
}
