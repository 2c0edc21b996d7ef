import type { Range } from '@/lib/domain/range';
import { segments, type Marked } from './segments';

/**
 * The paragraphs of a story as string indices into its body: its lines without line breaks and outer white space, blank
 * ones left out, and those that consist of furniture only.
 */
export function paragraphs(body: string, furniture: readonly Range[]): Range[] {
  return [...body.matchAll(/[^\r\n]+/g)].flatMap((match) => {
    const line = match[0];
    const start = match.index + line.length - line.trimStart().length;
    const range = { start, end: start + line.trim().length };
    const visible = segments(range, [], furniture).some((piece) => body.slice(piece.start, piece.end).trim() !== '');
    return visible ? [range] : [];
  });
}

/** A piece of a paragraph's margin line: whose statement runs beside it (an index of a colour), or nobody's. */
export interface MarginPiece {
  readonly colour: number | null;
  /** How many characters of the paragraph it stands beside. */
  readonly length: number;
}

/** The margin line of a paragraph from its statements; empty when nobody speaks in it. */
export function marginLine(
  paragraph: Range,
  statements: readonly Marked<number>[],
  furniture: readonly Range[],
): MarginPiece[] {
  const pieces: MarginPiece[] = [];
  for (const { start, end, marks } of segments(paragraph, statements, furniture)) {
    const colour = marks[0] ?? null;
    const last = pieces.at(-1);
    if (last && last.colour === colour) pieces[pieces.length - 1] = { colour, length: last.length + end - start };
    else pieces.push({ colour, length: end - start });
  }
  return pieces.some(({ colour }) => colour !== null) ? pieces : [];
}
