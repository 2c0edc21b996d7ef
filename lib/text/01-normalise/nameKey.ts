import { dropMarks, fold } from './fold';

const HONORIFICS = new Set(
  (
    'دکتر مهندس آقای آقا خانم جناب سرکار بانو سردار سرتیپ سرلشکر سپهبد سرهنگ سرگرد سروان ستوان ناخدا دریادار دریابان ' +
    'دریاسالار امیر آیت‌الله آیت الله العظمی حجت‌الاسلام حجت الاسلام حجه والمسلمین و المسلمین شهید حاج حاجی استاد مرحوم ' +
    'مرحومه علامه پروفسور شیخ ملا سید سیده امام خلبان کاپیتان پاسدار جانباز حضرت'
  )
    .split(' ')
    .map((word) => dropMarks(fold(word))),
);

const BLESSING = /\((?:ره|ص|ع|س|عج|رض|قدس سره|حفظه الله)\)/g;
const NOT_LETTERS = /[^\p{L}\p{N}]+/u;

/**
 * A key for «the same normalised full name»: folded, without diacritics, ZWNJ, spaces, punctuation, blessings such as (ره) and
 * leading honorifics (دکتر، آیت‌الله، سید …), so that سیدعلی شهرابی, سید علی شهرابی and علي شهرابي share one. A name that is
 * nothing but honorifics keeps its last word.
 */
export function nameKey(name: string): string {
  const parts = dropMarks(fold(name)).replace(BLESSING, ' ').split(NOT_LETTERS).filter(Boolean);
  while (parts.length > 1 && HONORIFICS.has(parts[0] ?? '')) parts.shift();
  const first = parts[0] ?? '';
  if (parts.length > 1 && first.startsWith('سید') && first.length > 5) parts[0] = first.slice(3);
  return parts.join('');
}
