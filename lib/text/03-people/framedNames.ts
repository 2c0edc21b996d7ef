import type { Span } from '@/lib/text/02-segment/reading';
import { longestPhrase } from '@/lib/text/02-segment/phrases';
import type { Token } from '@/lib/text/02-segment/tokens';
import { namedByFrame, type FoundName } from './foundName';
import { clauseStart, humanSpeechIn, ofPapers, roleBeside, speaksIn, verbAfter } from './frames';
import { endsName } from './nameAt';
import type { Recurrence } from './recurrence';
import {
  ambiguous,
  everyday,
  givenName,
  listedSurname,
  nameLike,
  nisba,
  nisbaSurname,
  openWord,
  ORGANISATION_NAMES,
  PLURAL_HEADS,
  surnameEnding,
} from './words';

/**
 * A name no list knows that starts at token `at`, told by what stands around it at the start of a clause: a role, or a verb of
 * which it is the subject. Null without.
 */
export function framedName(tokens: readonly Token[], at: number, span: Span, recurs: Recurrence): FoundName | null {
  if (!nameLike(tokens[at]) || !clauseStart(tokens, at, span)) return null;
  if (longestPhrase(ORGANISATION_NAMES, tokens, at, span.to)) return null;
  return (
    besideRole(tokens, at, span) ??
    (at === span.from ? subjectName(tokens, at, span, recurs) : reportedSpeaker(tokens, at, span))
  );
}

function run(tokens: readonly Token[], at: number, span: Span, fits: (token: Token | undefined) => boolean): number {
  let to = at;
  while (to < Math.min(span.to, at + 4) && fits(tokens[to]) && !longestPhrase(PLURAL_HEADS, tokens, to, span.to)) to++;
  return to;
}

function besideRole(tokens: readonly Token[], at: number, span: Span): FoundName | null {
  if (
    tokens[at + 1]?.key === '(' &&
    tokens[at - 1]?.kind === 'comma' &&
    roleBeside(tokens, { from: at, to: at + 1 }, span)
  ) {
    return namedByFrame(at, at + 1, 'surname before a role');
  }
  if (at === span.from && nameSetBesideRole(tokens, at, span)) return namedByFrame(at, at + 2, 'name before a role');
  const to = run(tokens, at, span, openWord);
  const size = to - at;
  if (size === 0 || size > 3 || !roleBeside(tokens, { from: at, to }, span)) return null;
  if (size > 1) return namedByFrame(at, to, 'name before a role');
  if (tokens[to]?.kind === 'word' && !(at === span.from && formedLikeSurname(tokens[at]?.key ?? ''))) return null;
  return namedByFrame(at, to, 'surname before a role');
}

/** «عشرت شایق، دبیر جشنواره»: at the head of a sentence, two words of which the second is a surname, everyday words too. */
function nameSetBesideRole(tokens: readonly Token[], at: number, span: Span): boolean {
  const two = nameLike(tokens[at + 1]) && listedSurname(tokens, at + 1, at + 2) === at + 2;
  return two && tokens[at + 2]?.kind === 'comma' && roleBeside(tokens, { from: at, to: at + 2 }, span);
}

function formedLikeSurname(key: string): boolean {
  return (
    surnameEnding(key) ||
    nisbaSurname(key) ||
    (nisba(key) && !everyday(key) && (!everyday(key.slice(0, -1)) || givenName(key.slice(0, -1))))
  );
}

/** «وی افزود: صدرنوازان گفت …»: a listed surname right before its reporting verb, inside another's speech. */
function reportedSpeaker(tokens: readonly Token[], at: number, span: Span): FoundName | null {
  if (tokens[at - 1]?.kind !== 'colon') return null;
  const to = run(tokens, at, span, openWord);
  if (to === at || to - at > 2 || !verbAfter(tokens, to, span)) return null;
  const listed = listedSurnames(tokens, at, to) || listedSurname(tokens, at, to) === to;
  return listed ? { from: at, to, family: at, kind: 'surname', rule: 'listed surname as a subject' } : null;
}

/** The subject at the head of a sentence that reports speech. */
function subjectName(tokens: readonly Token[], at: number, span: Span, recurs: Recurrence): FoundName | null {
  const wide = run(tokens, at, span, nameLike);
  const verb = verbAfter(tokens, wide, span);
  if (wide - at <= 3 && verb && tokens[verb.to]?.kind === 'colon' && !ofPapers(verb.verb))
    return namedByFrame(at, wide, 'name before a reporting verb');
  const to = run(tokens, at, span, openWord);
  const size = to - at;
  if (size === 0 || size > 3) return null;
  if (listedSurnames(tokens, at, to) && endsName(tokens, to, span.to) && speaksIn(tokens, to, span)) {
    // «هژبر جوادی»: a word that is no surname before one that is.
    const given = size === 2 && listedSurname(tokens, at, to) < 0 && !surnameEnding(tokens[at]?.key ?? '');
    return given
      ? { from: at, to, family: at + 1, kind: 'full', rule: 'listed surname as a subject' }
      : { from: at, to, family: at, kind: 'surname', rule: 'listed surname as a subject' };
  }
  if (tokens[to]?.kind === 'colon' && (size > 1 ? listedSurnames(tokens, at, to) : surnameHeads(tokens, at, recurs)))
    return { from: at, to, family: at, kind: 'surname', rule: 'surname before a colon' };
  const count = recurs.get(tokens[to - 1]?.key ?? '');
  if (size === 1 && endsName(tokens, to, span.to) && (count?.speaks ?? 0) > 1)
    return namedByFrame(at, to, 'recurring speaker');
  if (size === 2 && tokens[to]?.kind === 'colon' && (count?.all ?? 0) > 2)
    return namedByFrame(at, to, 'name before a colon');
  return size <= 2 && startsAdverbial(tokens[to]) && humanSpeechIn(tokens, to, span)
    ? namedByFrame(at, to, 'name as a subject of speech')
    : null;
}

/** «قاسمی: …»: a headline's speaker, whom the story names again. */
function surnameHeads(tokens: readonly Token[], at: number, recurs: Recurrence): boolean {
  const key = tokens[at]?.key ?? '';
  return nisbaSurname(key) && (recurs.get(key)?.all ?? 0) > 1;
}

function startsAdverbial(token: Token | undefined): boolean {
  return /^(?:با|در|ضمن|درباره|درخصوص|پیرامون|به|از|بر|نیز|همچنین|هم)$/.test(token?.key ?? '');
}

function listedSurnames(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to;) {
    const listed = listedSurname(tokens, i, to);
    if (listed <= i && !surnameEnding(tokens[i]?.key ?? '')) return false;
    i = Math.max(listed, i + 1);
  }
  return to - from > 1 || !ambiguous(tokens[from]?.key ?? '');
}
