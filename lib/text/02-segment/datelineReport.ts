import { nameAt, type Name } from './datelineName';
import { isInstitutionAt } from './datelineOutlets';
import { isStop, phraseAt, phrasesByFirstWord, wordsAt, type Token } from './datelineTokens';

/** «به گزارش X از Z به نقل از Y»: who reports and after whom; indices into the body. */
export interface Report {
  readonly by: Name | null;
  readonly via: Name | null;
  readonly start: number;
  readonly end: number;
}

const PLACE_WORDS = 4;

const PHRASES = phrasesByFirstWord([
  'به گزارش',
  'بهگزارش',
  'بر اساس گزارش',
  'براساس گزارش',
  'طبق گزارش',
  'بنا به گزارش',
  'بنابر گزارش',
  'بنا بر گزارش',
]);

/** How many tokens say «به گزارش», «بر اساس گزارش», «بنا به گزارش» … at `index`; 0 for none. */
export function reportWords(tokens: readonly Token[], index: number): number {
  return phraseAt(tokens, index, PHRASES);
}

/** The token after «به نقل از» at `index`, a comma or «و» before it allowed; null when it does not stand there. */
function quotingAfter(tokens: readonly Token[], index: number): number | null {
  let at = index;
  while (tokens[at]?.text === '،' || tokens[at]?.text === ',' || tokens[at]?.text === 'و') at++;
  return wordsAt(tokens, at, 'به', 'نقل', 'از') ? at + 3 : null;
}

/** What follows «از» after an outlet: its second-hand source when an institution is named, else a place to step over. */
function fromPart(tokens: readonly Token[], index: number): { via: Name | null; next: number } {
  if (tokens[index]?.text !== 'از') return { via: null, next: index };
  if (isInstitutionAt(tokens, index + 1)) {
    const via = nameAt(tokens, index + 1);
    return { via, next: via?.to ?? index };
  }
  for (let next = index + 2; next <= index + 1 + PLACE_WORDS; next++)
    if (isStop(tokens[next]) || quotingAfter(tokens, next) !== null) return { via: null, next };
  return { via: null, next: index };
}

/** Reads «به گزارش …» at `index`; null when no such phrase stands there or it names nobody. */
export function reportAt(tokens: readonly Token[], index: number): Report | null {
  const phrase = reportWords(tokens, index);
  const first = tokens[index];
  if (phrase === 0 || !first) return null;
  const by = nameAt(tokens, index + phrase);
  const from = by ? fromPart(tokens, by.to) : { via: null, next: index + phrase };
  const quoting = quotingAfter(tokens, from.next);
  const via = from.via ?? (quoting === null ? null : nameAt(tokens, quoting));
  const end = via?.end ?? by?.end;
  return end === undefined ? null : { by, via, start: first.start, end };
}
