import { plainKey } from './furnitureKey';
import type { LineKind } from './furnitureKinds';
import type { Line } from './furnitureLines';

const DEEPEST = 12;
const UNKNOWN_LINES = 3;
const UNKNOWN_LENGTH = 40;
const CERTAIN: ReadonlySet<LineKind> = new Set<LineKind>(['crumb', 'widget', 'stamp']);

/** Page extraction cuts or lengthens a title by little; less than this much of it in common is no repetition. */
const COMMON = 25;

function isTitle(line: Line, title: string): boolean {
  const key = plainKey(line.text);
  // A lead that says what the title says, as a sentence, is the story's own.
  if (key === '' || title === '' || line.text.endsWith('.')) return false;
  return (
    key === title || (Math.min(key.length, title.length) >= COMMON && (title.startsWith(key) || title.endsWith(key)))
  );
}

/** How many lines of a bare label («عکاس:») and its value, a name, stand at `index`. */
function labelled(lines: readonly Line[], index: number): number {
  return lines[index]?.open && lines[index + 1]?.kind === 'short' ? 2 : 1;
}

/** Labels and section names below the block: known ones, and the short form of one that stands above («اخبار استانها», «استانها»). */
function sectionsBelow(lines: readonly Line[], from: number): number {
  let end = from;
  for (let line = lines[end]; line && end < from + DEEPEST; line = lines[++end]) {
    const { kind, text } = line;
    const short =
      kind === 'short' &&
      lines.slice(0, end).some((above) => above.kind === 'section' && above.text.endsWith(` ${text}`));
    if (kind !== 'section' && kind !== 'label' && !short) break;
    if (labelled(lines, end) === 2) end++;
  }
  return Math.min(end, lines.length);
}

/**
 * How many lines at the head are furniture. The block ends with its last certain line (a date, a code, a breadcrumb, the
 * title again) and the labels and section names below it; short lines between certain ones belong to it. A date alone
 * makes no block: a story can begin with one.
 */
export function headLength(lines: readonly Line[], title: string): number {
  const key = plainKey(title);
  let end = 0;
  let unknown = 0;
  let evidence = false;
  for (let index = 0; index < Math.min(lines.length, DEEPEST);) {
    const line = lines[index];
    if (!line) break;
    const count = labelled(lines, index);
    const certain = isTitle(line, key) || CERTAIN.has(line.kind);
    if (certain) end = index + 1;
    evidence ||= certain && line.kind !== 'stamp';
    const small = line.kind === 'short' && line.end - line.start <= UNKNOWN_LENGTH && ++unknown <= UNKNOWN_LINES;
    if (!certain && !small && line.kind !== 'section' && line.kind !== 'rule' && line.kind !== 'label') break;
    index += count;
  }
  return evidence ? sectionsBelow(lines, end) : 0;
}
