import type { Span } from '@/lib/text/02-segment/reading';
import type { Token } from '@/lib/text/02-segment/tokens';
import type { FoundName } from './foundName';
import { bareEnding, openWord, surnameEnding } from './words';

/** Nouns of a part in a work or team that the person who had it follows: «به کارگردانی …», «به قلم …». */
const CREDITS = new Set(
  'کارگردانی نویسندگی تهیهکنندگی کنندگی سرمربیگری مربیگری خوانندگی آهنگسازی هنرمندی بازیگری نوازندگی قلم نوشته ترجمه سروده تالیف گردآوری تصحیح ویراستاری دبیری داوری'.split(
    ' ',
  ),
);

/**
 * Two words that no list knows, the first at token `at`, behind what credits somebody: «به کارگردانی دلموند پریتال», «مردی به
 * نام دلموند پریتال». Null without.
 */
export function creditedName(tokens: readonly Token[], at: number, span: Span): FoundName | null {
  if (at === span.from || at + 1 >= span.to || !credits(tokens, at)) return null;
  if (!openWord(tokens[at]) || !openWord(tokens[at + 1])) return null;
  const more = tokens[at + 2]?.key ?? '';
  const to = at + 2 < span.to && (bareEnding(more) || surnameEnding(more)) ? at + 3 : at + 2;
  return { from: at, to, family: at + 1, kind: 'full', rule: 'credited name' };
}

function credits(tokens: readonly Token[], at: number): boolean {
  const key = tokens[at - 1]?.key ?? '';
  return CREDITS.has(key) || (key === 'نام' && tokens[at - 2]?.key === 'به');
}
