import type { Sentence } from '@/lib/domain/annotations';
import type { Range } from '@/lib/domain/range';
import { splitGlued } from './glued';
import { closingMarks } from './quotes';
import { findSentences } from './sentences';
import { tokenise, type Token } from './tokens';

/** A stretch of tokens: indices into the story's tokens, `to` exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A story as the later stages read it. */
export interface Reading {
  readonly body: string;
  readonly tokens: readonly Token[];
  /** For each opening mark that closes on its line, its closing mark (token indices). */
  readonly closing: ReadonlyMap<number, number>;
  readonly sentences: readonly Sentence[];
  /** The sentences' tokens, in the same order. */
  readonly spans: readonly Span[];
  /** Whether the sentence at the same place is the first of its paragraph. */
  readonly firsts: readonly boolean[];
}

/** Reads a body: tokens, quotation marks, sentences outside the furniture (ranges in order, without overlap). */
export function readStory(body: string, furniture: readonly Range[]): Reading {
  const tokens = splitGlued(tokenise(body));
  const closing = closingMarks(tokens);
  const sentences = findSentences(body, tokens, furniture, closing);
  const spans: Span[] = [];
  const firsts: boolean[] = [];
  let at = 0;
  for (const sentence of sentences) {
    let first = at === 0;
    while (at < tokens.length && (tokens[at] as Token).start < sentence.start) {
      if (tokens[at]?.kind === 'break') first = true;
      at++;
    }
    const from = at;
    while (at < tokens.length && (tokens[at] as Token).start < sentence.end) at++;
    spans.push({ from, to: at });
    firsts.push(first);
  }
  return { body, tokens, closing, sentences, spans, firsts };
}

/** The body's range that a span of tokens covers; the span is not empty. */
export function rangeOf(reading: Reading, span: Span): Range {
  return { start: reading.tokens[span.from]?.start ?? 0, end: reading.tokens[span.to - 1]?.end ?? 0 };
}

/** The body's text that a span of tokens covers. */
export function textOf(reading: Reading, span: Span): string {
  const range = rangeOf(reading, span);
  return reading.body.slice(range.start, range.end);
}

/** The index of the first span that begins at token `from` or later; `spans` are in order. */
export function firstFrom(spans: readonly Span[], from: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
