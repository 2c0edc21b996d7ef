import type { Range } from '@/lib/domain/range';

/** The lines of a body outside its furniture (string indices), lines of white space left out. */
export function storyLines(body: string, furniture: readonly Range[]): Range[] {
  const lines: Range[] = [];
  let next = 0;
  for (const match of body.matchAll(/[^\n]+/g)) {
    const start = match.index;
    const end = start + match[0].length;
    while ((furniture[next]?.end ?? Infinity) <= start) next++;
    const skip = furniture[next];
    const until = skip && skip.start < end ? skip.start : end;
    if (match[0].trim() !== '' && until > start) lines.push({ start, end: until });
  }
  return lines;
}
