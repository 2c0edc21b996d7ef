import type { Span } from '@/lib/text/02-segment/reading';
import type { Token } from '@/lib/text/02-segment/tokens';
import type { FoundName } from './foundName';
import { foreignFamily, openWord } from './words';

/**
 * «، دلموند پیترسون»: in a list or at the head of a clause, a word that no list knows, at token `at`, before a surname that is
 * frequent abroad. Null without.
 */
export function foreignName(tokens: readonly Token[], at: number, span: Span): FoundName | null {
  if (at + 1 >= span.to || !foreignFamily((tokens[at + 1] as Token).word)) return null;
  const before = tokens[at - 1];
  const heads =
    at === span.from || before?.key === 'و' || /^(?:comma|dash|colon|number|open)$/.test(before?.kind ?? '');
  if (!heads || !openWord(tokens[at])) return null;
  return { from: at, to: at + 2, family: at + 1, kind: 'full', rule: 'foreign surname' };
}
