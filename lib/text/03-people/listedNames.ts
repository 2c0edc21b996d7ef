import type { Span } from '@/lib/text/02-segment/reading';
import { hasPhrase, longestPhrase } from '@/lib/text/02-segment/phrases';
import type { Token } from '@/lib/text/02-segment/tokens';
import type { FoundName } from './foundName';
import { clauseStart, isolated, placeBefore, roleBeside, speaksIn, verbAfter } from './frames';
import { nameAt } from './nameAt';
import {
  ambiguous,
  bareEnding,
  FIRST_NAMES,
  FOREIGN_SURNAMES,
  givenName,
  HONORIFICS,
  listedSurname,
  nameLike,
  nisba,
  openWord,
  PLACES,
  PREPOSITIONS,
  stopWord,
  tellingSurname,
} from './words';

/**
 * A listed given name, at token `at`, with a family name; null without. Given names that are common words need more: a role, a
 * verb, a list.
 */
export function listedName(tokens: readonly Token[], at: number, span: Span): FoundName | null {
  if ((longestPhrase(HONORIFICS, tokens, at, span.to)?.to ?? 0) > at + 1) return null;
  const name = nameAt(tokens, at, span.to);
  if (!name || name.to === name.family || placeBefore(tokens, at, span, 1) || leadsInto(tokens, at, span)) return null;
  // «بندر» is a given name too, but «بندر گلاره» a place.
  if (PLACES.has(tokens[at]?.key ?? '') && listedSurname(tokens, name.family, name.to) < 0) return null;
  const surname = name.to === name.family + 1 && bareEnding(tokens[name.family]?.key ?? '');
  if (surname) return { from: at, to: name.to, family: at, kind: 'surname', rule: 'surname in two words' };
  const found = (rule: string): FoundName => ({ ...name, kind: 'full', rule });
  if (name.sure) return found('given name');
  const family = tokens[name.family];
  if (roleBeside(tokens, name, span)) return found('given name beside a role');
  if (listedSurname(tokens, name.family, name.to) > name.family && inList(tokens, name, span))
    return found('name in a list');
  if (!clauseStart(tokens, at, span)) return null;
  if (isolated(tokens, name.to, span)) return found('name by itself');
  if (verbAfter(tokens, name.to, span)) return found('given name before a reporting verb');
  const governs = at === span.from && openWord(family) && PREPOSITIONS.has(tokens[name.to]?.key ?? '');
  return governs && speaksIn(tokens, name.to, span) ? found('given name as a subject') : null;
}

/** «با هدایت مرضیه صدرنوازان»: a common word before a full name is none of its given names, unless the two make one (امیر رضا). */
function leadsInto(tokens: readonly Token[], at: number, span: Span): boolean {
  const [key, next] = [tokens[at]?.key ?? '', tokens[at + 1]?.key ?? ''];
  if (!ambiguous(key) || ambiguous(next) || !givenName(next) || hasPhrase(FIRST_NAMES, key + next)) return false;
  if (bareEnding(tokens[at + 2]?.key ?? '') || listedSurname(tokens, at + 1, span.to) > at + 1) return false;
  const name = nameAt(tokens, at + 1, span.to);
  return name !== null && name.sure && name.family === at + 2 && name.to > name.family;
}

/** Between commas or «و», as names in a list stand. */
function inList(tokens: readonly Token[], name: Span, span: Span): boolean {
  const separates = (at: number): boolean =>
    at < span.from || at >= span.to || tokens[at]?.kind === 'comma' || tokens[at]?.key === 'و';
  return separates(name.from - 1) && (separates(name.to) || tokens[name.to]?.kind === 'number');
}

/** «حر بن یزید ریاحی», from token `at` on; null without. */
export function patronymic(tokens: readonly Token[], at: number, span: Span): FoundName | null {
  if (!/^(?:بن|ابن|بنت)$/.test(tokens[at + 1]?.key ?? '') || at + 2 >= span.to || !nameLike(tokens[at])) return null;
  const more = nameAt(tokens, at + 2, span.to);
  const origin = at + 3 < span.to && nisba(tokens[at + 3]?.key ?? '') && nameLike(tokens[at + 3]) ? at + 4 : at + 3;
  const to = more && more.to > more.family ? more.to : origin;
  return { from: at, to, family: at + 1, kind: 'full', rule: 'patronymic' };
}

/** «… جهرودی رئیس وقت بانک»: a listed surname right before a role. */
function beforeRole(tokens: readonly Token[], at: number, span: Span): boolean {
  const key = tokens[at]?.key ?? '';
  const listed = listedSurname(tokens, at, span.to) === at + 1 && !ambiguous(key) && !givenName(key);
  return listed && tokens[at + 1]?.kind === 'word' && roleBeside(tokens, { from: at, to: at + 1 }, span);
}

/** «احمدی نژاد»: a listed surname and an ending that is split off. */
function splitSurname(tokens: readonly Token[], at: number, span: Span): FoundName | null {
  const ending = tokens[at + 1];
  if (at + 1 >= span.to || !bareEnding(ending?.key ?? '') || ending?.start !== (tokens[at]?.end ?? 0) + 1) return null;
  if (listedSurname(tokens, at, at + 1) !== at + 1 || placeBefore(tokens, at, span, 1)) return null;
  return { from: at, to: at + 2, family: at, kind: 'surname', rule: 'surname in two words' };
}

/** A surname at token `at` that is named without a given name, or is hardly anything but a surname; null without. */
export function knownSurname(tokens: readonly Token[], at: number, span: Span): FoundName | null {
  const key = tokens[at]?.key ?? '';
  const before = beforeRole(tokens, at, span);
  const split = splitSurname(tokens, at, span);
  if (split) return split;
  const to = longestPhrase(FOREIGN_SURNAMES, tokens, at, span.to)?.to ?? (tellingSurname(key) || before ? at + 1 : at);
  if (to === at || placeBefore(tokens, at, span, 1) || (to === at + 1 && stopWord(key))) return null;
  return { from: at, to, family: at, kind: 'surname', rule: 'known surname' };
}
