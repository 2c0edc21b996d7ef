import type { Reading, Span } from '@/lib/text/02-segment/reading';
import type { Token } from '@/lib/text/02-segment/tokens';

const TITLES = new Set(['امام', 'حضرت']);
const BLESSINGS = new Set('ع س ص ره عج رض علیهالسلام علیهاالسلام سلاماللهعلیها'.split(' '));

/** Where a blessing ends that begins at token `at`, in brackets or without: «(ع)», «علیه‌السلام»; `at` itself without one. */
export function blessingEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.key === '(') {
    const inside = bareBlessingEnd(tokens, at + 1, true);
    return inside > at + 1 && tokens[inside]?.key === ')' ? inside + 1 : at;
  }
  return bareBlessingEnd(tokens, at, false);
}

function bareBlessingEnd(tokens: readonly Token[], at: number, bracketed: boolean): number {
  const key = tokens[at]?.key ?? '';
  if (BLESSINGS.has(key) && (bracketed || key.length > 3)) return at + 1;
  const next = tokens[at + 1]?.key ?? '';
  if (/^علیها?$/.test(key) && next === 'السلام') return at + 2;
  return key === 'سلامالله' && /^علیها?$/.test(next) ? at + 2 : at;
}

/** The name of one of the revered with what is always said with it: «حضرت زینب (س)», «امام رضا علیه‌السلام». */
export function withBlessing({ tokens }: Reading, name: Span): Span {
  const titled = TITLES.has(tokens[name.from - 1]?.key ?? '');
  return { from: titled ? name.from - 1 : name.from, to: blessingEnd(tokens, name.to) };
}
