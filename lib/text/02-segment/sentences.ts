import type { Sentence } from '@/lib/domain/annotations';
import type { Range } from '@/lib/domain/range';
import { trimmed } from './paragraphs';
import { closingMarks } from './quotes';
import type { Token } from './tokens';

/**
 * The sentences of a story: up to a stop mark, with the closing marks behind it, or a line's end. A stop inside quotation
 * marks or brackets that close on the same line ends no sentence unless the closing mark follows it at once. Furniture
 * (in order, without overlap) holds no sentence and ends one. String indices into `body`.
 */
export function findSentences(
  body: string,
  tokens: readonly Token[],
  furniture: readonly Range[],
  closing: ReadonlyMap<number, number> = closingMarks(tokens),
): Sentence[] {
  const sentences: Sentence[] = [];
  let start = -1;
  let end = 0;
  const finish = (): void => {
    if (start >= 0) sentences.push(trimmed(body, start, end));
    start = -1;
  };
  let piece = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    while (piece < furniture.length && (furniture[piece]?.end ?? 0) <= token.start) piece++;
    const inside = (furniture[piece]?.start ?? Infinity) < token.end;
    if (inside || token.kind === 'break') {
      finish();
      continue;
    }
    if (start < 0) start = token.start;
    end = token.end;
    const jump = closing.get(i);
    if (jump !== undefined && (tokens[jump]?.end ?? 0) <= (furniture[piece]?.start ?? Infinity)) {
      i = jump;
      end = (tokens[jump] as Token).end;
      if (endsInStop(tokens, jump) && startsAnew(tokens[jump + 1])) finish();
    } else if (token.kind === 'stop' && !glued(tokens, i)) {
      while (tokens[i + 1] && isTail(tokens[i + 1] as Token)) end = (tokens[++i] as Token).end;
      finish();
    }
  }
  finish();
  return sentences;
}

const QUOTES = new Set(['»', '”', '"']);

function endsInStop(tokens: readonly Token[], close: number): boolean {
  return QUOTES.has(tokens[close]?.key ?? '') && tokens[close - 1]?.kind === 'stop';
}

function startsAnew(next: Token | undefined): boolean {
  return next !== undefined && (next.kind === 'word' || next.kind === 'number' || next.kind === 'open');
}

/** A stop between digits or letters without a space (۵.۵, example.com) ends nothing. */
function glued(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const dot = tokens[at] as Token;
  const after = tokens[at + 1];
  if (dot.key !== '.' || !before || !after || before.end !== dot.start || after.start !== dot.end) return false;
  return (
    (before.kind === 'number' && after.kind === 'number') ||
    (/^[a-z0-9]+$/.test(before.key) && /^[a-z0-9]+$/.test(after.key))
  );
}

function isTail(token: Token): boolean {
  return token.kind === 'stop' || token.key === ')' || token.key === '»' || token.key === '”';
}
