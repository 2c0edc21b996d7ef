import type { Range } from '@/lib/domain/range';
import { trimmed } from '@/lib/text/02-segment/paragraphs';
import type { Reading, Span } from '@/lib/text/02-segment/reading';
import type { Token } from '@/lib/text/02-segment/tokens';
import { goesOn, type Cue } from './cues';

/** The content a cue introduces: its body range; `open` when unquoted speech can run on into the next sentences. */
export interface Content extends Range {
  readonly open: boolean;
  readonly direct: boolean;
}

/** The content of a cue. `end` is the token before which it ends at the latest; null when nothing is left of it. */
export function contentOf(reading: Reading, cue: Cue, end: number, sentence: Span): Content | null {
  const { tokens } = reading;
  const from = cue.content;
  if (from < 0 || from >= sentence.to) return null;
  const close = reading.closing.get(from);
  const quoted = tokens[from]?.key === '«' || tokens[from]?.key === '"' || tokens[from]?.key === '“';
  if (quoted && close !== undefined && close < sentence.to && !goesOn(tokens, close, sentence)) {
    return range(reading, from + 1, close, { open: false, direct: true });
  }
  const direct = cue.form === 'colon' || cue.form === 'quote';
  const unclosed = quoted && close === undefined;
  return range(reading, unclosed ? from + 1 : from, end, { open: cue.form === 'colon' || unclosed, direct });
}

function range(reading: Reading, from: number, to: number, more: { open: boolean; direct: boolean }): Content | null {
  const span = stripped(reading.tokens, from, to);
  if (span.to <= span.from) return null;
  return { start: reading.tokens[span.from]?.start ?? 0, end: reading.tokens[span.to - 1]?.end ?? 0, ...more };
}

/** A span without the stops, commas and unpaired closing marks at its edges. */
export function stripped(tokens: readonly Token[], from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && /^[.:،؛,;\n»-]$/.test(tokens[start]?.key ?? '')) start++;
  while (end > start && strippable(tokens, start, end - 1)) end--;
  return { from: start, to: end };
}

function strippable(tokens: readonly Token[], from: number, at: number): boolean {
  const key = tokens[at]?.key ?? '';
  if (/^[.:،؛,;\n…*_-]$/.test(key)) return true;
  if (key !== '»' && key !== '"' && key !== '”') return false;
  for (let i = at - 1; i >= from; i--) {
    if (tokens[i]?.key === '»') return true;
    if (tokens[i]?.key === '«' || (key === '"' && tokens[i]?.key === '"')) return false;
  }
  return true;
}

/** The range of tokens as stored, trimmed. */
export function tokenRange(reading: Reading, from: number, to: number): Range {
  return trimmed(reading.body, reading.tokens[from]?.start ?? 0, reading.tokens[to - 1]?.end ?? 0);
}
