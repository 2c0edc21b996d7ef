import type { Range } from '@/lib/domain/range';

/** The paragraphs of a body: its lines that hold more than white space, trimmed. String indices into `body`. */
export function findParagraphs(body: string): Range[] {
  const paragraphs: Range[] = [];
  for (let from = 0; from < body.length;) {
    const feed = body.indexOf('\n', from);
    const to = feed === -1 ? body.length : feed;
    const range = trimmed(body, from, to);
    if (range.end > range.start) paragraphs.push(range);
    from = to + 1;
  }
  return paragraphs;
}

const BLANK = /[\s\u200b-\u200f\u202a-\u202e\u2060\ufeff]/;

/**
 * The range from `start` to `end` (indices into the body) without white space and invisible characters at its edges; empty
 * (start = end) when nothing is left.
 */
export function trimmed(body: string, start: number, end: number): Range {
  let from = start;
  let to = end;
  while (from < to && BLANK.test(body.charAt(from))) from++;
  while (to > from && BLANK.test(body.charAt(to - 1))) to--;
  return { start: from, end: to };
}
