import { MAX_MARKS } from '../../limits';

const RAW = /(script|style)(?=[\s/>])/iy;
const TAG = /[a-z/]/iy;
const BLANK = /[\s/]/;
const TOO_MANY = `the page has more than ${MAX_MARKS} tags, attributes and character references`;

/** Where a script or style that begins at `from` ends; `from` for any other tag. */
function skipRaw(html: string, from: number): number {
  RAW.lastIndex = from;
  const name = RAW.exec(html)?.[1]?.toLowerCase();
  if (name === undefined) return from;
  const end = html.indexOf(`</${name}`, from);
  return end < 0 ? html.length : end;
}

/** Where the tag that begins at `from` ends, and how many attributes it has: words that follow a blank outside quotes. */
function readTag(html: string, from: number): { readonly end: number; readonly attributes: number } {
  let attributes = 0;
  let at = from;
  for (; at < html.length && html[at] !== '>'; at++) {
    const char = html[at] ?? '';
    const quoted = html[at - 1] === '=' && (char === '"' || char === "'");
    if (quoted) at = Math.max(at, html.indexOf(char, at + 1));
    else if (!BLANK.test(char) && BLANK.test(html[at - 1] ?? '')) attributes++;
  }
  return { end: at, attributes };
}

/**
 * Why a page's markup is not worth parsing, or null. Parser and extraction take time that grows with the square of some
 * counts, so a page made to stall them is refused by one look at its characters.
 */
export function refuseMarkup(html: string): string | null {
  const marks = /[<>&\u00a0]/g;
  let count = 0;
  for (let mark = marks.exec(html); mark; mark = marks.exec(html)) {
    count++;
    if (count > MAX_MARKS) return TOO_MANY;
    TAG.lastIndex = marks.lastIndex;
    if (mark[0] !== '<' || !TAG.test(html)) continue;
    const raw = skipRaw(html, marks.lastIndex);
    const tag = readTag(html, marks.lastIndex);
    if (raw === marks.lastIndex) count += tag.attributes;
    marks.lastIndex = Math.max(raw, tag.end);
  }
  return count > MAX_MARKS ? TOO_MANY : null;
}
