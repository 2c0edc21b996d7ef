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
  return verb.after.length > 0 ? prepositional(tokens, start, cue, verb.after) : null;
}

function prepositional(
  tokens: readonly Token[],
  from: number,
  cue: number,
  prepositions: readonly string[],
): Span | null {
  const start = skipShort(tokens, from, cue);
  let found = prepositions.includes(tokens[start]?.key ?? '') ? start : -1;
  for (let i = start + 1; i < cue && found < 0; i++) {
    if (tokens[i - 1]?.kind === 'comma' && prepositions.includes(tokens[skipShort(tokens, i, cue)]?.key ?? ''))
      found = skipShort(tokens, i, cue);
  }
  for (let i = start; i < cue && found < 0; i++) {
    if (prepositions.includes(tokens[i]?.key ?? '') && !GOVERNS.test(tokens[i - 1]?.key ?? '')) found = i;
  }
  if (found < 0) return null;
  const after = tokens[found]?.key === 'نسبت' && tokens[found + 1]?.key === 'به' ? found + 2 : found + 1;
  return phrase(tokens, after, cue);
}

/** Nouns that take از or بر themselves, so that it does not open the content. */
const GOVERNS =
  /^(?:بازدید|دیدار|بیش|پس|قبل|یکی|قدردانی|تقدیر|تشکر|حمایت|استفاده|بهرهگیری|انتقاد|پیش|بعد|غیر|جلوگیری|نظارت|تاکید|تکیه|علاوه|مبنی|برخی|بسیاری|تعدادی|بخشی|گزارشی|پرسش|سوال|خروج|بازگشت|عبور)$/;

function judged(tokens: readonly Token[], from: number, cue: number): Span | null {
  let start = skipShort(tokens, from, cue);
  if (ADVERBIAL.test(tokens[start]?.key ?? '')) {
    const object = indexOf(tokens, start, cue, 'را');
    let comma = -1;
    for (let i = start; i < object; i++) if (tokens[i]?.kind === 'comma' && comma < 0) comma = i;
    if (comma < 0) return null;
    start = comma + 1;
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

function skipComma(tokens: readonly Token[], from: number, to: number): number {
  return from < to && tokens[from]?.kind === 'comma' ? from + 1 : from;
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
