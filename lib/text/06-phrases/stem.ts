import { phraseKey } from '@/lib/text/02-segment/phrases';
import { LEXICON } from '@/lib/text/lexicon/generated';

/** What is counted behind a number, as one word with it: ۱۲ روزه, ۱۲‌روزه, دوازده‌روزه. */
export const COUNTED: ReadonlySet<string> = new Set(
  'روزه ساله ماهه ساعته نفره گانه درصدی هفتهای دقیقهای مرحلهای'.split(' '),
);

const NUMBERS: ReadonlyMap<string, string> = new Map(
  LEXICON['phrases/numbers'].map((word, index) => [phraseKey(word), String(index + 1)]),
);
const COUNTING = new RegExp(`^(${[...NUMBERS.keys()].join('|')})(${[...COUNTED].join('|')})$`, 'u');

/** Adjectives in «‑ه‌ای», whose end looks like a plural with ezafe once the ZWNJ is gone. */
export const ADJECTIVES: ReadonlySet<string> = new Set(
  (
    'هستهای منطقهای رسانهای حرفهای بیمهای توسعهای سرمایهای بودجهای یارانهای رایانهای جادهای رودخانهای قبیلهای پایهای ' +
    'ریشهای گلخانهای کتابخانهای زنجیرهای تغذیهای مدرسهای دورهای لحظهای خوشهای تعرفهای عشیرهای محلهای پروژهای'
  ).split(' '),
);

/** A number in digits when a word is one (دوازده → 12), else null; words beyond twenty are not read. */
export function numberOf(key: string): string | null {
  return NUMBERS.get(key) ?? null;
}

/**
 * A folded word as phrases compare it: plural endings and the ی of ezafe dropped (هوای → هوا, برنامه‌های → برنامه), and a
 * number within it in digits. Not a linguistic stem: it only has to be the same for every spelling of one word.
 */
export function stem(key: string): string {
  const counting = COUNTING.exec(key);
  if (counting) return `${numberOf(counting[1] ?? '') ?? ''}${counting[2] ?? ''}`;
  if (ADJECTIVES.has(key)) return key;
  const plural = /^(.{2,}?)(?:هایی|های|ها)$/u.exec(key);
  if (plural) return plural[1] ?? key;
  return /.{2}[او]ی$/u.test(key) || /.{2}[^او]هی$/u.test(key) ? key.slice(0, -1) : key;
}
