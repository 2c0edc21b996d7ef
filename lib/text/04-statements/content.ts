import type { Range } from '@/lib/domain/range';
import type { Reading, Span } from '@/lib/text/02-segment/reading';
import type { Token } from '@/lib/text/02-segment/tokens';
import { goesOn, type Cue } from './cues';

/** The content a cue introduces: its body range; `open` when unquoted speech can run on into the next sentences. */
export interface Content extends Range {
  readonly open: boolean;
  readonly direct: boolean;
  /** In quotation marks that close in a later sentence. */
  readonly quoted: boolean;
}

/** The content of a cue, as indices into the body. `end` is the token before which it ends at the latest; null when nothing is left. */
export function contentOf(reading: Reading, cue: Cue, end: number, sentence: Span): Content | null {
  const content = cue.content < 0 || cue.content >= sentence.to ? null : contentAt(reading, cue.content, end, sentence);
  if (!content || cue.form === 'colon') return content;
  return {
    ...content,
    open: content.open && content.quoted,
    direct: cue.form === 'quote' && (!content.open || content.quoted),
  };
}

/** Direct speech from token `from` to before token `end`: what the quotation marks hold, or all of it, as indices into the body. */
export function contentAt(reading: Reading, from: number, end: number, sentence: Span): Content | null {
  const { tokens } = reading;
  const close = reading.closing.get(from);
  const quoted = /^[«"“]$/.test(tokens[from]?.key ?? '');
  if (quoted && close !== undefined && close < sentence.to && !goesOn(tokens, from, close, sentence)) {
    return range(reading, from + 1, close, { open: false, direct: true, quoted: false });
  }
  const unclosed = quoted && close === undefined;
  return range(reading, unclosed ? from + 1 : from, end, { open: true, direct: true, quoted: unclosed });
}

function range(reading: Reading, from: number, to: number, more: Omit<Content, keyof Range>): Content | null {
  const span = stripped(reading.tokens, from, to);
  if (span.to <= span.from) return null;
  return { start: reading.tokens[span.from]?.start ?? 0, end: reading.tokens[span.to - 1]?.end ?? 0, ...more };
}

/** The span of tokens from `from` to before `to` without the stops, commas and unpaired closing marks at its edges. */
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

/** Content ends before the conjunction that leads to the next cue. */
export function contentLimit(reading: Reading, next: Cue): number {
  let at = next.clause;
  while (at > 0 && /^(?:و|اما|ولی|لیکن|بلکه)$/.test(reading.tokens[at - 1]?.key ?? '')) at--;
  return at;
}
