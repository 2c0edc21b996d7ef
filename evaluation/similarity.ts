const LETTERS: Readonly<Record<string, string>> = {
  ي: 'ی', ى: 'ی', ك: 'ک', ة: 'ه', ۀ: 'ه', أ: 'ا', إ: 'ا', آ: 'ا', ؤ: 'و', ئ: 'ی',
}; // prettier-ignore

const HONORIFICS =
  'دکتر مهندس آقای آقا خانم سردار سرتیپ سرلشکر سرهنگ سپهبد سرگرد سروان ستوان دریادار امیر دریابان آیت‌الله آیتالله آیت الله ' +
  'حجت‌الاسلام حجتالاسلام والمسلمین حجت الاسلام شهید حاج حاجی استاد مرحوم علامه پروفسور شیخ ملا سید';

/** A text for comparison: one form of each letter, no invisible characters, no punctuation, single spaces. */
export function norm(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[يىكةۀأإآؤئ]/gu, (letter) => LETTERS[letter] ?? letter)
    .replace(/[\u064b-\u0652\u0670\u0640]/g, '')
    .replace(/\((?:ره|ص|ع|س|عج|رض)\)/g, ' ')
    .replace(/[\u200c\u200b\u200d\u200e\u200f\u00ad]/g, '')
    .replace(/[«»"'“”()[\]،؛:.!؟\-–—/]/g, ' ')
    .split(/\s+/)
    .filter(Boolean)
    .join(' ');
}

const TITLES: ReadonlySet<string> = new Set(HONORIFICS.split(' ').map(norm));

/** A name for comparison: {@link norm} without leading honorifics and without spaces. */
export function nameKey(name: string): string {
  const words = norm(name).split(' ');
  while (words.length > 1 && TITLES.has(words[0] ?? '')) words.shift();
  return words.join('');
}

function tokenF1(a: string, b: string): number {
  const [x, y] = [a, b].map(
    (text) =>
      new Set(
        norm(text)
          .split(' ')
          .filter((word) => word && !TITLES.has(word)),
      ),
  );
  if (!x?.size || !y?.size) return 0;
  const common = [...x].filter((word) => y.has(word)).length;
  return (2 * common) / (x.size + y.size);
}

/** The longest common stretch of a[a0..a1) and b[b0..b1): earliest in `a`, then in `b`. */
function longestCommon(a: string, b: string, a0: number, a1: number, b0: number, b1: number): [number, number, number] {
  let best: [number, number, number] = [a0, b0, 0];
  let lengths = new Map<number, number>();
  for (let i = a0; i < a1; i++) {
    const row = new Map<number, number>();
    for (let j = b0; j < b1; j++) {
      if (a[i] !== b[j]) continue;
      const length = (lengths.get(j - 1) ?? 0) + 1;
      row.set(j, length);
      if (length > best[2]) best = [i - length + 1, j - length + 1, length];
    }
    lengths = row;
  }
  return best;
}

function matching(a: string, b: string, a0: number, a1: number, b0: number, b1: number): number {
  const [i, j, size] = longestCommon(a, b, a0, a1, b0, b1);
  return size === 0 ? 0 : size + matching(a, b, a0, i, b0, j) + matching(a, b, i + size, a1, j + size, b1);
}

/** The share of characters in common stretches, from 0 to 1 (Ratcliff and Obershelp 1988, as in Python's difflib). */
export function ratio(a: string, b: string): number {
  const total = a.length + b.length;
  return total === 0 ? 1 : (2 * matching(a, b, 0, a.length, 0, b.length)) / total;
}

/** Whether two roles, organisations or agencies are the same words for the most part, whatever the spacing. */
export function similar(a: string, b: string): boolean {
  if (tokenF1(a, b) >= 0.6) return true;
  const [x, y] = [nameKey(a), nameKey(b)];
  return x !== '' && y !== '' && ratio(x, y) >= 0.75;
}
