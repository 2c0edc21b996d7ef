import type { Span } from '@/lib/text/02-segment/reading';
import { longestPhrase } from '@/lib/text/02-segment/phrases';
import type { Token } from '@/lib/text/02-segment/tokens';
import { verbAt, type Verb } from '@/lib/text/02-segment/verbs';
import { PLACES, PREPOSITIONS, ROLE_HEADS } from './words';

/** Whether a clause can begin at a token: at the sentence's head, or behind a comma, dash or colon. */
export function clauseStart(tokens: readonly Token[], at: number, span: Span): boolean {
  const before = tokens[at - 1];
  return at === span.from || before?.kind === 'comma' || before?.kind === 'dash' || before?.kind === 'colon';
}

/** Whether a role stands right behind a name, or behind a comma or bracket. */
export function roleBeside(tokens: readonly Token[], name: Span, span: Span): boolean {
  const next = tokens[name.to]?.kind === 'comma' || tokens[name.to]?.key === '(' ? name.to + 1 : name.to;
  return longestPhrase(ROLE_HEADS, tokens, next, span.to) !== null;
}

/** Whether what ends before token `to` is followed by a mark that sets names apart in bylines and lists. */
export function isolated(tokens: readonly Token[], to: number, span: Span): boolean {
  return to >= span.to || tokens[to]?.kind === 'dash' || tokens[to]?.key === '(';
}

/** Whether a noun of places and institutions stands up to `reach` words before: «بیمارستان امام خمینی», «بندر و گمرک شهید …». */
export function placeBefore(tokens: readonly Token[], at: number, span: Span, reach: number): boolean {
  for (let i = at - 1; i >= Math.max(span.from, at - reach); i--) {
    const key = tokens[i]?.key ?? '';
    if (tokens[i]?.kind !== 'word' || PREPOSITIONS.has(key)) return false;
    if (key === 'و' && reach === 3) return placeBefore(tokens, i, span, 4);
    if (PLACES.has(key)) return tokens[i - 1]?.key !== 'این' && tokens[i - 1]?.key !== 'ان';
  }
  return false;
}

const ADVERBS = /^(?:نیز|هم|همچنین|سپس|در|ادامه|پایان)$/;

/** The reporting verb of one person that follows a subject ending before `at`, at once or behind short adverbs; null without one. */
export function verbAfter(tokens: readonly Token[], at: number, span: Span): { verb: Verb; to: number } | null {
  let i = at;
  while (ADVERBS.test(tokens[i]?.key ?? '') && i < at + 3) i++;
  const match = verbAt(tokens, i, span.to);
  return match && ofOnePerson(match.value) && match.value.says ? { verb: match.value, to: match.to } : null;
}

/** Whether a reporting verb of one person stands anywhere in the rest of the sentence. */
export function speaksIn(tokens: readonly Token[], from: number, span: Span): boolean {
  for (let i = from; i < span.to; i++) {
    const match = tokens[i]?.kind === 'word' ? verbAt(tokens, i, span.to) : null;
    if (match && ofOnePerson(match.value) && (match.value.says || match.value.judges)) return true;
  }
  return false;
}

const OF_PAPERS = /^(?:نوشت|گزارش|اعلام|خبر|نشان|حاکی|حکایت)/;

/** Whether the sentence from token `from` on introduces direct speech with a verb that humans rather than papers take. */
export function humanSpeechIn(tokens: readonly Token[], from: number, span: Span): boolean {
  for (let i = from; i < span.to; i++) {
    const match = tokens[i]?.kind === 'word' ? verbAt(tokens, i, span.to) : null;
    if (
      match &&
      ofOnePerson(match.value) &&
      match.value.says &&
      !ofPapers(match.value) &&
      tokens[match.to]?.kind === 'colon'
    )
      return true;
  }
  return false;
}

/** Agencies and offices write, report and announce as well. */
export function ofPapers(verb: Verb): boolean {
  return OF_PAPERS.test(verb.noun);
}

function ofOnePerson(verb: Verb): boolean {
  return !verb.passive && !verb.plural && !verb.colonOnly;
}
