import { longestPhrase, phraseSet } from '@/lib/text/02-segment/phrases';
import type { Token } from '@/lib/text/02-segment/tokens';
import { PLURAL_HEADS } from '@/lib/text/03-people/words';
import { LEXICON } from '@/lib/text/lexicon/generated';

const ACCORDING = phraseSet(LEXICON['verbs/according']);
const BASIS = phraseSet(LEXICON['verbs/basis']);
const REPORT = phraseSet(['به گزارش', 'به نقل از']);
const PAPER =
  /^(?:گزارش|بیانیه|هشدار|اطلاعیه|اعلامیه|پیام|نامه|مصوبه|تصویبنامه|بخشنامه|امار|امارها|امارهای|دستورالعمل|ابلاغیه|پیشبینی|سند|نظرسنجی|پژوهش|مطالعه|دادههای)$/;
const POINTER = /^(?:این|همین)$/;

/**
 * A phrase that names a source, the author behind it: it ends before token `to`; `paper` when it points back at what somebody wrote
 * («بر اساس این بیانیه»). «به گزارش» leads to the outlet of the dateline, so that it counts before «این رسانه» and groups only.
 */
export function accordingAt(
  tokens: readonly Token[],
  at: number,
  limit: number,
): { to: number; paper: boolean } | null {
  const according = longestPhrase(ACCORDING, tokens, at, limit);
  const basis = longestPhrase(BASIS, tokens, at, limit);
  if (basis && basis.to >= (according?.to ?? 0)) {
    const points = POINTER.test(tokens[basis.to]?.key ?? '');
    const noun = points ? basis.to + 1 : basis.to;
    if (PAPER.test(tokens[noun]?.key ?? '')) return { to: noun + 1, paper: points };
  }
  if (according) return { to: according.to, paper: false };
  const report = longestPhrase(REPORT, tokens, at, limit);
  const group = report && longestPhrase(PLURAL_HEADS, tokens, report.to, limit);
  return report && (group || POINTER.test(tokens[report.to]?.key ?? '')) ? { to: report.to, paper: false } : null;
}
