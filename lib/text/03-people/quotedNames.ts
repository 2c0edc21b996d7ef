import type { Span } from '@/lib/text/02-segment/reading';
import { longestPhrase } from '@/lib/text/02-segment/phrases';
import type { Token } from '@/lib/text/02-segment/tokens';
import type { FoundName } from './foundName';
import { honorificName } from './honorificNames';
import { nameAt } from './nameAt';
import { HONORIFICS, nameLike, ROLE_HEADS } from './words';

const CLOSING: Readonly<Record<string, string>> = { '«': '»', '"': '"' };

/**
 * «توران دلگشان»، نویسنده: a name in quotation marks that open at token `at`, as some agencies write foreign ones; null without.
 * Words that no list knows need an honorific before or a role behind the marks.
 */
export function quotedName(tokens: readonly Token[], at: number, span: Span): FoundName | null {
  const closing = CLOSING[tokens[at]?.key ?? ''];
  let to = at + 1;
  while (to < Math.min(span.to, at + 5) && tokens[to]?.kind === 'word') to++;
  if (!closing || tokens[to]?.key !== closing || to - at < 3) return null;
  const titled = honorificName(tokens, at + 1, { from: at + 1, to });
  if (titled?.to === to) return titled;
  const known = nameAt(tokens, at + 1, to);
  if (known?.to === to && known.family < to) return { ...known, kind: 'full', rule: 'quoted name' };
  if (!nameLike(tokens[to - 1])) return null;
  const honorific = longestPhrase(HONORIFICS, tokens, at - 1, at) !== null;
  if (!honorific && !longestPhrase(ROLE_HEADS, tokens, behindBrackets(tokens, to + 1, span), span.to)) return null;
  return { from: at + 1, to, family: at + 2, kind: 'full', rule: 'quoted name' };
}

/** Behind a Latin spelling in brackets and a comma. */
function behindBrackets(tokens: readonly Token[], at: number, span: Span): number {
  let next = at;
  if (tokens[next]?.key === '(') while (next < Math.min(span.to, at + 8) && tokens[next - 1]?.key !== ')') next++;
  return tokens[next]?.kind === 'comma' ? next + 1 : next;
}
