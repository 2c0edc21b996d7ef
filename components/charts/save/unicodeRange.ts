/**
 * Whether a `unicode-range` of CSS (`U+0600-06FF, U+200C`) holds a character of `text`; an empty range holds all.
 * Wildcards (`U+4??`) are read as the range that they stand for.
 */
export function rangeHolds(range: string, text: string): boolean {
  const parts = range.split(',').flatMap((part) => read(part.trim()) ?? []);
  if (parts.length === 0) return true;
  return [...text].some((character) => {
    const code = character.codePointAt(0) ?? 0;
    return parts.some(({ first, last }) => code >= first && code <= last);
  });
}

function read(part: string): { first: number; last: number } | null {
  const found = /^U\+([0-9A-F?]+)(?:-([0-9A-F]+))?$/i.exec(part);
  if (!found) return null;
  const [, start = '', end] = found;
  return {
    first: parseInt(start.replaceAll('?', '0'), 16),
    last: parseInt(end ?? start.replaceAll('?', 'F'), 16),
  };
}
