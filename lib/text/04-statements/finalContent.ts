import type { Span } from '@/lib/text/02-segment/reading';
import type { Token } from '@/lib/text/02-segment/tokens';
import type { Verb } from '@/lib/text/02-segment/verbs';

/** Words that open an adverbial at the head of a clause; it ends with a comma. */
const ADVERBIAL = /^(?:با|در|ضمن|همچنین|نیز|هم|پس|بعد|طی|سپس|هنگام|به)$/;

/**
 * The noun phrase before a verb that ends its clause: between the subject (ending before token `from`) and the verb at `cue`.
 * «از X خبر داد», «بر X تأکید کرد», «X را Y دانست»; null when the clause has no such phrase.
 */
export function finalContent(tokens: readonly Token[], from: number, cue: number, verb: Verb): Span | null {
  const start = skipComma(tokens, from, cue);
  if (verb.judges && indexOf(tokens, start, cue, 'را') > start) return judged(tokens, start, cue);
  if (DEMANDED.test(verb.noun) && tokens[cue - 1]?.key === 'را') return judged(tokens, start, cue - 1);
  return verb.after.length > 0 ? prepositional(tokens, start, cue, verb.after) : null;
}

/** «X را خواستار شد», «X را تأیید کرد»: the object itself is what is asked for or confirmed. */
const DEMANDED = /^(?:خواستار|خواهان|تایید|موردتاکید|تکذیب)/;

function prepositional(
  tokens: readonly Token[],
  from: number,
  cue: number,
  prepositions: readonly string[],
): Span | null {
  const start = skipShort(tokens, from, cue);
  const found = prepositions.map((one) => preposition(tokens, start, cue, one)).find((at) => at >= 0) ?? -1;
  if (found < 0) return null;
  const after = tokens[found]?.key === 'نسبت' && tokens[found + 1]?.key === 'به' ? found + 2 : found + 1;
  return phrase(tokens, after, cue);
}

/** Where the preposition stands that opens the content: at the head of a clause, else anywhere but behind a noun that governs it. */
function preposition(tokens: readonly Token[], from: number, cue: number, key: string): number {
  if (tokens[from]?.key === key) return from;
  for (let i = from + 1; i < cue; i++) {
    if (tokens[i - 1]?.kind !== 'comma' && !beginsClause(tokens, i)) continue;
    const at = skipShort(tokens, i, cue);
    if (tokens[at]?.key === key) return at;
  }
  for (let i = from; i < cue; i++) if (tokens[i]?.key === key && !GOVERNS.test(tokens[i - 1]?.key ?? '')) return i;
  return -1;
}

const FINITE =
  /^(?:کرد|کردند|کرده|نمود|نمودند|داد|دادند|داده|داشت|داشتند|شد|شدند|شده|پرداخت|پرداختند|رفت|گرفت|گرفتند|خواند|گفت|دانست|است|بود)$/;
/** Nouns of deeds whose verb is left out before «و»: «از سدها بازدید و بر X تأکید کرد». */
const DEED =
  /^(?:بازدید|دیدار|اشاره|تقدیر|تشکر|قدردانی|حضور|سفر|شرکت|تجلیل|تبریک|افتتاح|تاکید|گفتوگو|گفتگو|مشاهده|بررسی|اعلام|بیان|انتقاد|ابراز)$/;

/** Whether a clause of the same subject begins at a token: behind «و» and a finite verb, or the noun of one left out. */
function beginsClause(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 2]?.key ?? '';
  return tokens[at - 1]?.key === 'و' && (FINITE.test(before) || DEED.test(before));
}

/** Nouns that take از or بر themselves, so that it does not open the content. */
const GOVERNS =
  /^(?:بازدید|دیدار|بیش|پس|قبل|یکی|قدردانی|تقدیر|تشکر|حمایت|استفاده|بهرهگیری|انتقاد|پیش|بعد|غیر|جلوگیری|نظارت|تاکید|تکیه|علاوه|مبنی|برخی|بسیاری|تعدادی|بخشی|گزارشی|پرسش|سوال|خروج|بازگشت|عبور)$/;

function judged(tokens: readonly Token[], from: number, cue: number): Span | null {
  const object = indexOf(tokens, from, cue, 'را');
  let start = skipShort(tokens, from, cue);
  for (let i = start + 2; i < object; i++) if (beginsClause(tokens, i)) start = skipShort(tokens, i, cue);
  while (ADVERBIAL.test(tokens[start]?.key ?? '')) {
    const comma = indexOfComma(tokens, start, object);
    if (comma < 0) return null;
    start = skipShort(tokens, comma + 1, cue);
  }
  return phrase(tokens, start, cue);
}

/** Without the adverb that stands between the phrase and its verb. */
function phrase(tokens: readonly Token[], from: number, to: number): Span | null {
  const end = /^(?:نیز|هم|همچنین)$/.test(tokens[to - 1]?.key ?? '') ? to - 1 : to;
  return from < end ? { from, to: end } : null;
}

function indexOf(tokens: readonly Token[], from: number, to: number, key: string): number {
  for (let i = from; i < to; i++) if (tokens[i]?.key === key) return i;
  return -1;
}

function indexOfComma(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i++) if (tokens[i]?.kind === 'comma') return i;
  return -1;
}

/** Behind the comma or conjunction with which a clause begins. */
function skipComma(tokens: readonly Token[], from: number, to: number): number {
  return from < to && (tokens[from]?.kind === 'comma' || tokens[from]?.key === 'و') ? from + 1 : from;
}

const SHORT: readonly (readonly string[])[] = [
  ['در', 'پایان'], ['در', 'ادامه'], ['در', 'عین', 'حال'], ['همچنین'], ['نیز'], ['هم'], ['سپس'], ['در', 'این', 'زمینه'], ['در', 'این', 'نشست'],
  ['در', 'این', 'مراسم'], ['در', 'این', 'جلسه'], ['در', 'این', 'دیدار'], ['در', 'این', 'خصوص'], ['در', 'این', 'باره'], ['همین'],
  ['در', 'بخش', 'دیگری', 'از', 'سخنان', 'خود'], ['در', 'بخش', 'دیگری', 'از', 'سخنانش'], ['در', 'ادامه', 'سخنان', 'خود'], ['همواره'], ['تاکنون'], ['همچنان'], ['بارها'], ['اخیرا'], ['بار', 'دیگر'],
]; // prettier-ignore

/** Behind the short adverbials that need no comma. */
function skipShort(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  for (;;) {
    const phrase = SHORT.filter((words) => words.every((word, i) => tokens[at + i]?.key === word)).sort(
      (a, b) => b.length - a.length,
    )[0];
    if (!phrase || at + phrase.length >= to) return at;
    at = skipComma(tokens, at + phrase.length, to);
  }
}
