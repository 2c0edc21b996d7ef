import type { Span } from '@/lib/text/02-segment/reading';
import { longestPhrase } from '@/lib/text/02-segment/phrases';
import type { Token } from '@/lib/text/02-segment/tokens';
import { verbAt } from '@/lib/text/02-segment/verbs';
import { COMMA_PARTS, HONORIFICS, ORGANISATION_HEADS, PREPOSITIONS, ROLE_HEADS } from './words';

/** A role in tokens («وزیر امور خارجه»): its head noun ends before `headTo`. */
export interface RoleSpan extends Span {
  readonly headTo: number;
}

const MAX_TOKENS = 18;
const DETERMINERS = new Set(['این', 'همین', 'ان']);

/** Function words that can stand inside a role, and everyday nouns that only the stop list of names bars. */
const ENDS = new Set(
  'که خواستار خواهان را نیز هم همچنین ضمن طی امروز دیروز فردا صبح عصر شب شامگاه بامداد ظهر روز پس قبل پیش وی او ایشان است بود شد می نمی هنگام زمانی خود خویش چنین ولی اما بعد دیگر گفت حوالی خطاب پیشتر سپس اکنون هنوز بارها دوباره سرانجام ساعتی ساعاتی دقایقی لحظاتی چندی'.split(
    ' ',
  ),
);

/** Where the name ends that begins at a token, with the honorifics before it; -1 where none begins. */
export type NameEnd = (index: number) => number;

/** Relatives are told by the name behind them: «فرزند شهید نادر پورنگ» is somebody else than نادر پورنگ. */
const KIN = new Set(
  'پدر مادر همسر فرزند دختر پسر برادر خواهر نوه داماد عروس دخترخاله پسرعمو برادرزاده خواهرزاده'.split(' '),
);

/** Where the name ends that stands right behind a relative's noun; -1 without one. */
function relativeEnd(tokens: readonly Token[], from: number, limit: number, nameEnd: NameEnd): number {
  const end = nameEnd(from);
  return end > from && end <= limit ? end : -1;
}

/** The role that starts at token `at`, up to what cannot belong to it. */
export function roleAt(tokens: readonly Token[], at: number, limit: number, nameEnd: NameEnd): RoleSpan | null {
  const head = longestPhrase(ROLE_HEADS, tokens, at, limit);
  if (!head) return null;
  const kin = KIN.has(tokens[at]?.key ?? '') ? relativeEnd(tokens, head.to, limit, nameEnd) : -1;
  if (kin > 0) return { from: at, to: kin, headTo: head.to };
  let to = complementEnd(tokens, head.to, Math.min(limit, at + MAX_TOKENS), nameEnd);
  while (to > head.to && (tokens[to - 1]?.key === 'و' || PREPOSITIONS.has(tokens[to - 1]?.key ?? ''))) to--;
  return { from: at, to, headTo: head.to };
}

/** The token before which a noun phrase ends whose head ends before token `from`; `limit` at the latest. */
export function complementEnd(tokens: readonly Token[], from: number, limit: number, nameEnd: NameEnd): number {
  let i = from;
  while (i < limit && !ends(tokens, i, limit, nameEnd)) i = tokens[i]?.kind === 'comma' ? i + 2 : i + 1;
  return Math.min(i, limit);
}

/** Prepositions inside a role, behind the nouns that govern them: «معاون نظارت بر …», «ستاد مبارزه با …». */
const GOVERNED: Readonly<Record<string, RegExp>> = {
  از: /^(?:حفاظت|حمایت|پیشگیری|نگهداری|مراقبت|صیانت|حراست|جلوگیری|پشتیبانی|دفاع|بهرهبرداری|استفاده|خروج)$/,
  با: /^(?:مبارزه|مقابله|ارتباط|همکاری|تعامل|سازگاری|مرتبط)$/,
  به: /^(?:رسیدگی|کمک|خدمات|خدمت|مربوط|پاسخگویی|وابسته|نزدیک|مبتلا|رسیدگیکننده)$/,
  بر: /^(?:نظارت|مبتنی|حاکم)$/,
};

function ends(tokens: readonly Token[], at: number, limit: number, nameEnd: NameEnd): boolean {
  const token = tokens[at] as Token;
  if (token.kind === 'comma') return !listGoesOn(tokens, at, limit);
  if (token.kind !== 'word' && token.kind !== 'number') return !blessing(tokens, at);
  if (nameEnd(at) >= 0 || ENDS.has(token.key)) return true;
  if (token.key === 'در')
    return (
      (!longestPhrase(ORGANISATION_HEADS, tokens, at + 1, limit) || tokens[at + 1]?.key === 'دولت') &&
      tokens[at + 1]?.key !== 'استان'
    );
  if (PREPOSITIONS.has(token.key)) return !GOVERNED[token.key]?.test(tokens[at - 1]?.key ?? '');
  if (token.key === 'و')
    return (
      nameEnd(at + 1) >= 0 ||
      longestPhrase(HONORIFICS, tokens, at + 1, limit) !== null ||
      stopVerb(tokens, at + 1, limit)
    );
  return DETERMINERS.has(token.key) ? at > 0 && tokens[at - 1]?.kind === 'comma' : stopVerb(tokens, at, limit);
}

function stopVerb(tokens: readonly Token[], at: number, limit: number): boolean {
  return verbAt(tokens, at, limit) !== null;
}

/** «امام خمینی(ره) استان فارس»: a blessing in brackets does not end a phrase. */
function blessing(tokens: readonly Token[], at: number): boolean {
  const inside = (index: number): boolean => /^(?:ره|ع|ص|س|عج)$/.test(tokens[index]?.key ?? '');
  const key = tokens[at]?.key;
  return (key === '(' && inside(at + 1)) || (key === ')' && inside(at - 1));
}

/** «وزیر علوم، تحقیقات و فناوری»: a comma inside a known organisation's name. */
function listGoesOn(tokens: readonly Token[], at: number, limit: number): boolean {
  return longestPhrase(COMMA_PARTS, tokens, at + 1, limit) !== null;
}
