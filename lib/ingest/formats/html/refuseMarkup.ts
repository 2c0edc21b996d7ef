import { MAX_MARKS } from '../../limits';

/** An attribute with what stands before it, as the parser reads one; blanks are HTML's, not those of `\s`. */
const ATTRIBUTE =
  /[ \t\n\f\r/]*[^ \t\n\f\r/>][^ \t\n\f\r/>=]*(?:[ \t\n\f\r]*=[ \t\n\f\r]*(?:"[^"]*"?|'[^']*'?|[^ \t\n\f\r>]*))?/y;
const TAG_NAME = /[a-z][^ \t\n\f\r/>]*/iy;
const TAG_END = /([ \t\n\f\r/]*)>/y;
const MARKS = /[<>&\u00a0]/g;

/** The ends of elements whose content is no markup. The parser takes a first «x» for a «t» in them, and the reverse. */
const RAW: readonly (readonly [RegExp, RegExp])[] = [
  [/^script$/i, /<\/script(?=[ \t\n\f\r>])/gi],
  [/^style$/i, /<\/style(?=[ \t\n\f\r>])/gi],
  [/^[tx]itle$/i, /<\/title(?=[ \t\n\f\r>])/gi],
  [/^[tx]extarea$/i, /<\/textarea(?=[ \t\n\f\r>])/gi],
  [/^[tx]mp$/i, /<\/xmp(?=[ \t\n\f\r>])/gi],
];

/** A stretch of a page that begins with `<`: where it ends, and how much of it costs time. */
interface Piece {
  readonly end: number;
  readonly marks: number;
}

function until(html: string, text: string, from: number): number {
  const found = html.indexOf(text, from);
  return found < 0 ? html.length : found + text.length;
}

/** A comment, declaration, closing tag or processing instruction, which holds no attributes; null for anything else. */
function closedPiece(html: string, at: number): Piece | null {
  const is = (start: string) => html.startsWith(start, at);
  if (is('<!--')) return { end: until(html, '-->', at + 2), marks: 1 };
  if (is('<![CDATA[')) return { end: until(html, ']]>', at + 9), marks: 1 };
  if (is('<!')) return { end: until(html, '>', at + (is('<!-') ? 4 : 3)), marks: 1 };
  return is('</') || is('<?') ? { end: until(html, '>', at + 2), marks: 1 } : null;
}

/** The content of a script, style or other element that holds no markup; a title's character references count. */
function rawContent(html: string, name: string, from: number): Piece {
  const close = RAW.find(([opening]) => opening.test(name))?.[1];
  if (!close) return { end: from, marks: 0 };
  close.lastIndex = from;
  const end = close.exec(html)?.index ?? html.length;
  return { end, marks: /itle$/i.test(name) ? (html.slice(from, end).match(MARKS)?.length ?? 0) : 0 };
}

/** An opening tag with its attributes and, where that is no markup, its content; null for a `<` that opens none. */
function openedPiece(html: string, at: number): Piece | null {
  TAG_NAME.lastIndex = at + 1;
  const name = TAG_NAME.exec(html)?.[0];
  if (name === undefined) return null;
  let end = at + 1 + name.length;
  let marks = 1;
  for (ATTRIBUTE.lastIndex = end; marks <= MAX_MARKS && ATTRIBUTE.test(html); end = ATTRIBUTE.lastIndex) marks++;
  TAG_END.lastIndex = end;
  const closing = TAG_END.exec(html);
  if (!closing) return { end: html.length, marks };
  end += closing[0].length;
  // The parser takes a tag that closes itself at its word, whatever its name.
  if (closing[1]?.includes('/')) return { end, marks };
  const content = rawContent(html, name, end);
  return { end: content.end, marks: marks + content.marks };
}

/**
 * How many tags, attributes, character references and no-break spaces the parser will meet in a page without control
 * characters; what scripts, styles and comments hold costs nothing. Counts no further than {@link MAX_MARKS} in one tag.
 */
export function countMarks(html: string): number {
  let count = 0;
  const marks = new RegExp(MARKS);
  for (let mark = marks.exec(html); mark && count <= MAX_MARKS; mark = marks.exec(html)) {
    const piece = mark[0] === '<' ? (closedPiece(html, mark.index) ?? openedPiece(html, mark.index)) : null;
    count += piece?.marks ?? 1;
    if (piece) marks.lastIndex = piece.end;
  }
  return count;
}

/**
 * Why a page's markup is not worth parsing, or null. Parser and extraction take time that grows with the square of some
 * counts, so a page made to stall them is refused by one look at its characters.
 */
export function refuseMarkup(html: string): string | null {
  if (countMarks(html) <= MAX_MARKS) return null;
  return `the page has more than ${MAX_MARKS} tags, attributes and character references`;
}
