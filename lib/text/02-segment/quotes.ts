import type { Token } from './tokens';

const PAIRS: Readonly<Record<string, string>> = {
  '»': '«',
  ')': '(',
  ']': '[',
  '”': '“',
  '›': '‹',
  '}': '{',
  '"': '"',
};

/** How many marks may stand open inside one another; deeper nesting is noise, and the bound keeps the work linear. */
const DEPTH = 12;

/**
 * For each opening quotation mark or bracket that closes on its line: the index of its closing mark. Pairs nest; a straight
 * quotation mark opens when none is open and closes otherwise.
 */
export function closingMarks(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const closing = new Map<number, number>();
  let open: number[] = [];
  tokens.forEach((token, i) => {
    if (token.kind === 'break') open = [];
    const opener = PAIRS[token.key];
    const at = opener === undefined ? -1 : open.findLastIndex((index) => tokens[index]?.key === opener);
    if (at >= 0) {
      closing.set(open[at] as number, i);
      open.length = at;
    } else if (token.kind === 'open' || token.key === '"') {
      open.push(i);
      if (open.length > DEPTH) open.shift();
    }
  });
  return closing;
}
