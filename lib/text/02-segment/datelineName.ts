import type { Range } from '@/lib/domain/range';
import { bulletinAt, isInstitutionAt, outletAt } from './datelineOutlets';
import { isQuote, isStop, wordsAt, type Token } from './datelineTokens';

/** A name in a dateline: who reports. `to` is the token after it. */
export interface Name extends Range {
  readonly kind: 'outlet' | 'institution' | 'unknown';
  readonly to: number;
}

/** Words between «به گزارش» and the outlet: «خبرنگار», «گروه بین‌الملل», «سرویس ارز و طلا», «عصر جمعه». */
const DESK = new Set(
  'به گزارش خبرنگار خبرنگاران گروه سرویس تحریریه دفتر تیم واحد بخش حوزه صبح ظهر عصر شب شامگاه بامداد امروز دیروز روز'.split(
    ' ',
  ),
);
const LONGEST_DESK = 9;
const LONGEST_INSTITUTION = 16;
const LONGEST_UNKNOWN = 4;
/** Beginnings that name nobody: «به گزارش منابع محلی», «به گزارش این رسانه». */
const NOBODY = new Set(
  'ها های هایی منابع منبع رسانه رسانهها ما این ان همین برخی یک وی او شاهدان کارشناسان محلی اختصاصی'.split(' '),
);
const VERBS = new Set('گفت افزود کرد شد است بود داد نوشت دارد می که اظهار بیان اعلام تصریح امده'.split(' '));
/** Where a sentence goes on right after the name without a comma: who spoke, or on which occasion. */
const SPEAKERS = new Set(
  'سردار سرهنگ سرتیپ سرلشکر دکتر مهندس حجت ایت سید رییس مدیر مدیرکل معاون وزیر سخنگوی'.split(' '),
);
const OCCASIONS = ['این', 'مراسم', 'جلسه', 'نشست', 'ابتدای', 'حاشیه', 'گفت', 'گفتگو', 'پی', 'واکنش'].map((word) => [
  'در',
  word,
]);

function name(tokens: readonly Token[], from: number, to: number, kind: Name['kind']): Name | null {
  const opened = to - from > 2 && isQuote(tokens[from]) && isQuote(tokens[to - 1]) ? 1 : 0;
  const first = tokens[from + opened];
  const last = tokens[to - 1 - opened];
  return first && last ? { start: first.start, end: last.end, kind, to } : null;
}

/** The token at which a name that nothing else bounds ends: a mark, «به نقل از», «از این …». */
function stopAfter(tokens: readonly Token[], from: number, limit: number): number | null {
  for (let index = from; index <= from + limit; index++) {
    if (isStop(tokens[index]) || wordsAt(tokens, index, 'به', 'نقل', 'از')) return index;
    if (wordsAt(tokens, index, 'از', 'این') || wordsAt(tokens, index, 'و', 'به', 'نقل')) return index;
    if (
      index > from &&
      (SPEAKERS.has(tokens[index]?.text ?? '') || OCCASIONS.some((words) => wordsAt(tokens, index, ...words)))
    )
      return index;
  }
  return null;
}

function outletBehindDesk(tokens: readonly Token[], from: number): Name | null {
  const desk = DESK.has(tokens[from]?.text ?? '') ? LONGEST_DESK : 0;
  for (let index = from + Math.sign(desk); index <= from + desk; index++) {
    if (isStop(tokens[index]) || wordsAt(tokens, index, 'به', 'نقل')) break;
    const outlet = outletAt(tokens, index);
    if (outlet) return name(tokens, index, index + outlet.size, 'outlet');
  }
  const plain = outletAt(tokens, from);
  return plain ? name(tokens, from, from + plain.size, 'outlet') : null;
}

/** The name that begins at token `from`, after «به گزارش» or «به نقل از»; null when nobody is named there. */
export function nameAt(tokens: readonly Token[], from: number): Name | null {
  const bulletin = bulletinAt(tokens, from);
  if (bulletin > 0 && stopAfter(tokens, from + bulletin, 0) !== null)
    return name(tokens, from, from + bulletin, 'institution');
  const outlet = outletBehindDesk(tokens, from);
  if (outlet) return outlet;
  if (DESK.has(tokens[from]?.text ?? '') || NOBODY.has(tokens[from]?.text ?? '')) return null;
  const institution = isInstitutionAt(tokens, from);
  const to = stopAfter(tokens, from, institution ? LONGEST_INSTITUTION : LONGEST_UNKNOWN);
  if (to === null || to === from) return null;
  if (tokens.slice(from, to).some((token) => VERBS.has(token.text))) return null;
  if (!institution && tokens.slice(from, to).every((token) => token.text.length < 3)) return null;
  return name(tokens, from, to, institution ? 'institution' : 'unknown');
}
