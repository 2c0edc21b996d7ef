import { stem } from './stem';
import type { WordToken } from './wordTokens';

/** Compounds that are also written in one, so that a reader means the same by all spellings; parts as `wordTokens` gives them. */
const COMPOUNDS =
  'رییس جمهور|ریاست جمهوری|دست اورد|محیط زیست|کسب و کار|جست و جو|گفت و گو|گفت و گوی|شست و شو|ساخت و ساز|' +
  'حمل و نقل|پخت و پز|رفت و امد|اب و هوا|گرد و غبار|زد و خورد|پیش بینی|پیش نویس|پیش گیری|بین المللی|بین الملل|' +
  'هم افزایی|هم اندیشی|هم زیستی|هم چنین|هم چنان|میان مدت|کوتاه مدت|بلند مدت|همه پرسی|خود کفایی|' +
  'سرمایه گذاری|سرمایه گذار|سرمایه گذاران|قانون گذاری|قانون گذار|سیاست گذاری|سیاست گذار|تصمیم گیری|اندازه گیری|بهره برداری|بهره وری|' +
  'برنامه ریزی|پایه گذاری|بنیان گذار|صرفه جویی|دانش جویان|دانش اموز|دانش اموزان|فروش گاه|بزرگ داشت|بازداشت گاه|' +
  'نرم افزار|سخت افزار|راه پیمایی|راه اندازی|پیاده رو|بزرگ راه|ازاد راه|راه اهن|اتش نشانی|اتش بس|اتش سوزی|' +
  'زمین لرزه|خاک سپاری|خانه سازی|خصوصی سازی|ازاد سازی|پاک سازی|غنی سازی|جمع اوری|جمع بندی|رتبه بندی|بسته بندی|' +
  'سهمیه بندی|بودجه ریزی|خبر گزاری|خبر نگار|خبر نگاران|روز نامه|هفته نامه|اساس نامه|ایین نامه|تفاهم نامه|بخش نامه|قطع نامه|توافق نامه|' +
  'گواهی نامه|نامه نگاری|سخن رانی|فرا خوان|چشم انداز|دست مزد|دست رسی|کار افرینی|کار افرین|' +
  'نفت کش|اب رسانی|برق رسانی|اطلاع رسانی|خدمت رسانی|سوخت رسانی|رای گیری|رای دهندگان|وام گیری|هدف گذاری|نام گذاری|' +
  'نقش افرینی|شهر سازی|شهر داری|فرمان دار|استان دار|کتاب خانه|وزارت خانه|سفارت خانه|گل خانه|نیرو گاه|' +
  'پالایش گاه|فرود گاه|نمایش گاه|ازمایش گاه|زیر ساخت|باز نشسته|باز نشستگان|باز نشستگی';

const KEYS: ReadonlySet<string> = new Set(COMPOUNDS.split('|').map((compound) => compound.replaceAll(' ', '')));
const FIRSTS: ReadonlySet<string> = new Set(COMPOUNDS.split('|').map((compound) => compound.split(' ', 1)[0] ?? ''));
/** As many parts as a compound has at most: جست و جو. */
const MOST_PARTS = 3;

/** How many of the words from `at` on are one compound of the list that is written apart: 2, 3, or 0 for none. */
export function apart(words: readonly WordToken[], at: number): number {
  let joined = words[at]?.word ?? '';
  if (!FIRSTS.has(joined)) return 0;
  let found = 0;
  for (let parts = 2; parts <= MOST_PARTS; parts++) {
    const next = words[at + parts - 1];
    if (!next) break;
    if (KEYS.has(joined + next.word) || KEYS.has(joined + stem(next.word, next.base))) found = parts;
    joined += next.word;
  }
  return found;
}
