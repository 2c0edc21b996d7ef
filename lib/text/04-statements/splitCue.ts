import type { Span } from '@/lib/text/02-segment/reading';
import type { Token } from '@/lib/text/02-segment/tokens';

const DEMANDS = /^(?:خواستار|خواهان)$/;
const BECAME = /^(?:شد|شدند|شدهاند|شدهاست|گردید|گردیدند)$/;
const PROMISES = /^(?:وعده|قول|نوید)$/;
const GAVE = /^(?:داد|دادند|داده|میدهد|میدهند|دادهاست|دادهاند)$/;
const MAX_TOKENS = 80;

/**
 * A reporting verb whose parts stand around its content: «خواستار X شد», «وعده X را داد». Gives the token before which the content
 * ends and the token behind the whole; null when token `at` begins no such verb, or its parts stand together.
 */
export function splitVerb(
  tokens: readonly Token[],
  at: number,
  sentence: Span,
): { content: number; to: number } | null {
  const key = tokens[at]?.key ?? '';
  const limit = Math.min(sentence.to, at + MAX_TOKENS);
  if (DEMANDS.test(key)) {
    const end = find(tokens, at + 1, limit, BECAME);
    return end > at + 1 ? { content: end, to: end + 1 } : null;
  }
  if (!PROMISES.test(key)) return null;
  const end = find(tokens, at + 1, limit, GAVE);
  return end > at + 2 && tokens[end - 1]?.key === 'را' ? { content: end - 1, to: end + 1 } : null;
}

function find(tokens: readonly Token[], from: number, limit: number, pattern: RegExp): number {
  for (let i = from; i < limit; i++) if (pattern.test(tokens[i]?.key ?? '')) return i;
  return -1;
}
