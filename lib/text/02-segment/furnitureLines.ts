import type { Range } from '@/lib/domain/range';
import { dropMarks, fold } from '../01-normalise';
import { classify, LONGEST, type Classified } from './furnitureKinds';

/** A line of a body, white space at its ends left out. */
export interface Line extends Range, Classified {
  /** The line for comparison: folded, without invisible characters. */
  readonly text: string;
  /** Whether it can be the title of another story: not long, and no sentence by its punctuation. */
  readonly headline: boolean;
}

/** The lines of a body in order (string indices); lines of white space alone are left out. */
export function readLines(body: string): Line[] {
  const lines: Line[] = [];
  for (const match of body.matchAll(/[^\n]+/g)) {
    const raw = match[0].trim();
    if (raw === '') continue;
    const start = match.index + match[0].indexOf(raw);
    const range = { start, end: start + raw.length };
    if (raw.length > LONGEST && !raw.includes('<')) {
      lines.push({ ...range, kind: 'prose', open: false, text: '', headline: false });
      continue;
    }
    const text = dropMarks(fold(raw)).trim();
    const headline = raw.length <= LONGEST && !/[.:؛]$/u.test(text);
    lines.push({ ...range, ...classify(raw, text), text, headline });
  }
  return lines;
}
