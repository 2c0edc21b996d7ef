import type { Reading, Span } from '@/lib/text/02-segment/reading';
import { longestPhrase } from '@/lib/text/02-segment/phrases';
import type { Token } from '@/lib/text/02-segment/tokens';
import { verbAt } from '@/lib/text/02-segment/verbs';
import { endsName, nameAt } from './nameAt';
import {
  ambiguous, everyday, FIRST_NAMES, FOREIGN_SURNAMES, HOLY, HONORIFICS, listedSurname, nameLike, nisba, openWord, ORGANISATION_NAMES, PLACES, PLURAL_HEADS, PREPOSITIONS,
  ROLE_HEADS, stopWord, surnameEnding, tellingSurname,
} from './words'; // prettier-ignore

/** A personal name found by its own words or its frame. `family` as in `NameSpan`; a bare surname starts with it. */
export interface FoundName extends Span {
  readonly family: number;
  readonly kind: 'full' | 'surname';
  readonly rule: string;
}

/** The names of a story that need no memory of other places, in order, without overlap. */
export function findNames(reading: Reading): FoundName[] {
  const found: FoundName[] = [];
  const recurs = recurrence(reading);
  for (const span of reading.spans) {
    for (let i = span.from; i < span.to; ) {
      const name = findAt(reading.tokens, i, span, recurs);
      if (name) found.push(name);
      i = Math.max(name?.to ?? 0, i + 1);
    }
  }
  return found;
}

/** How a word of the story comes back: how often in all, and how often as what seems the subject of a reporting verb. */
type Recurrence = ReadonlyMap<string, { readonly all: number; readonly speaks: number }>;

function recurrence(reading: Reading): Recurrence {
  const counts = new Map<string, { all: number; speaks: number }>();
  for (const span of reading.spans) {
    for (let i = span.from; i < span.to; i++) {
      const token = reading.tokens[i] as Token;
      if (token.kind !== 'word') continue;
      const count = counts.get(token.key) ?? { all: 0, speaks: 0 };
      count.all++;
      if (i === span.from && speaksAfter(reading.tokens, i + 1, span)) count.speaks++;
      counts.set(token.key, count);
    }
  }
  return counts;
}

function speaksAfter(tokens: readonly Token[], at: number, span: Span): boolean {
  let i = at;
  while (/^(?:نیز|هم|همچنین|سپس|در|ادامه|پایان)$/.test(tokens[i]?.key ?? '') && i < at + 3) i++;
  const verb = verbAt(tokens, i, span.to);
  return verb !== null && !verb.value.passive && !verb.value.plural && verb.value.says;
}

function findAt(tokens: readonly Token[], at: number, span: Span, recurs: Recurrence): FoundName | null {
  if (tokens[at]?.kind === 'open' || tokens[at]?.key === '"') return quotedName(tokens, at, span);
  if (tokens[at]?.kind !== 'word') return null;
  return (
    afterHonorific(tokens, at, span) ??
    blessed(tokens, at, span) ??
    patronymic(tokens, at, span) ??
    listedName(tokens, at, span, recurs) ??
    foreignSurname(tokens, at, span) ??
    framedName(tokens, at, span, recurs)
  );
}

const RELIGIOUS = new Set(['والمسلمین', 'المسلمین', 'العظمی']);
/** After these a person is named for the sake of a place or an event more often than not. */
const REVERED = new Set(['شهید', 'امام', 'حضرت', 'شهیدان', 'علامه', 'شیخ', 'ملا', 'استاد', 'سردار', 'میر', 'ملک', 'سلطان', 'سر', 'حکیم', 'قاضی']);

function afterHonorific(tokens: readonly Token[], at: number, span: Span): FoundName | null {
  let i = at;
  for (let match = longestPhrase(HONORIFICS, tokens, i, span.to); match; match = longestPhrase(HONORIFICS, tokens, i, span.to)) {
    i = match.to;
    while (RELIGIOUS.has(tokens[i]?.key ?? '')) i++;
    if (tokens[i]?.key === 'و' && RELIGIOUS.has(tokens[i + 1]?.key ?? '')) i += 2;
  }
  if (i === at) return null;
  if (i >= span.to) return null;
  const revered = REVERED.has(tokens[at]?.key ?? '');
  if (placeBefore(tokens, at, span, revered ? 3 : 1)) return null;
  if (tokens[i]?.key === '«' || tokens[i]?.key === '"') return quotedName(tokens, i, span);
  const full = /^(?:حضرت|امام)$/.test(tokens[i - 1]?.key ?? '') ? null : nameAt(tokens, i, span.to);
  if (full && full.to > full.family) return { ...full, kind: 'full', rule: 'honorific' };
  if (/^(?:حضرت|امام)$/.test(tokens[i - 1]?.key ?? '')) {
    const holy = HOLY.has(tokens[i]?.key ?? '') ? i + 1 : i;
    const second = holy > i && FIRST_NAMES.whole.has(tokens[holy]?.key ?? '') ? holy + 1 : holy;
    return holy > i ? { from: i, to: second, family: i, kind: 'surname', rule: 'blessing' } : null;
  }
  const to = unknownEnd(tokens, i, span.to);
  if (to === i || weakHonorific(tokens, at, i)) return null;
  if (to === i + 1 && everyday(tokens[i]?.key ?? '') && !endsName(tokens, to, span.to)) return null;
  return { from: i, to, family: i, kind: 'surname', rule: 'honorific' };
}

/** Honorifics that are common nouns too take a following listed name only. */
function weakHonorific(tokens: readonly Token[], at: number, to: number): boolean {
  const weak = /^(?:استاد|سرباز|قهرمان|هنرمند|نخبه|خلبان|پهلوان|میر|ملک|سلطان|سر|قاضی|حکیم|شیخ|بانو|خانم|پاپ|جناب|سرکار|استوار|ملا|شهیدان|شهید|کاپیتان|پاسدار|جانباز|مولوی|لرد)$/;
  return to === at + 1 && weak.test(tokens[at]?.key ?? '') && listedSurname(tokens, to, to + 3) <= to && !surnameEnding(tokens[to]?.key ?? '') && !HOLY.has(tokens[to]?.key ?? '');
}

/** One to three open words after an honorific: a surname, as far as its form shows. */
function unknownEnd(tokens: readonly Token[], at: number, limit: number): number {
  const listed = listedSurname(tokens, at, limit);
  let i = listed > at ? listed : nameLike(tokens[at]) || HOLY.has(tokens[at]?.key ?? '') ? at + 1 : at;
  if (i === at) return at;
  for (let count = 0; count < 2 && i < limit; count++) {
    const more = listedSurname(tokens, i, limit);
    const key = tokens[i]?.key ?? '';
    if (more > i) i = more;
    else if (nameLike(tokens[i]) && (surnameEnding(key) || (nisba(key) && !nameLike(tokens[i + 1])))) i++;
    else break;
  }
  return i;
}

function placeBefore(tokens: readonly Token[], at: number, span: Span, reach: number): boolean {
  for (let i = at - 1; i >= Math.max(span.from, at - reach); i--) {
    const key = tokens[i]?.key ?? '';
    if (tokens[i]?.kind !== 'word' || PREPOSITIONS.has(key)) return false;
    if (key === 'و' && reach === 3) return placeBefore(tokens, i, span, 4);
    if (PLACES.has(key)) return tokens[i - 1]?.key !== 'این' && tokens[i - 1]?.key !== 'ان';
  }
  return false;
}

/** «علی (ع)», «رضا علیه‌السلام»: the revered, unless a place bears the name. */
function blessed(tokens: readonly Token[], at: number, span: Span): FoundName | null {
  if (!HOLY.has(tokens[at]?.key ?? '') || placeBefore(tokens, at, span, 3)) return null;
  const bracket = tokens[at + 1]?.key === '(' && /^(?:ع|س|ص|ره|عج|علیهالسلام|سلاماللهعلیها)$/.test(tokens[at + 2]?.key ?? '');
  const words = /^(?:علیهالسلام|سلامالله)$/.test(tokens[at + 1]?.key ?? '');
  return bracket || words ? { from: at, to: at + 1, family: at, kind: 'surname', rule: 'blessing' } : null;
}

function listedName(tokens: readonly Token[], at: number, span: Span, recurs: Recurrence): FoundName | null {
  const name = nameAt(tokens, at, span.to);
  if (!name || name.to === name.family) return null;
  if (placeBefore(tokens, at, span, 1)) return null;
  if (name.sure) return { ...name, kind: 'full', rule: 'given name' };
  const family = tokens[name.family];
  if (name.to === name.family + 1 && openWord(family) && !ambiguous(family?.key ?? '') && (recurs.get(family?.key ?? '')?.all ?? 0) > 1) {
    return { ...name, kind: 'full', rule: 'given name before a recurring surname' };
  }
  if (clauseStart(tokens, at, span) && isolated(tokens, name.to, span)) return { ...name, kind: 'full', rule: 'name by itself' };
  if (clauseStart(tokens, at, span) && speaksAfter(tokens, name.to, span)) return { ...name, kind: 'full', rule: 'given name before a reporting verb' };
  if (at === span.from && openWord(family) && PREPOSITIONS.has(tokens[name.to]?.key ?? '') && speaksIn(tokens, name.to, span)) {
    return { ...name, kind: 'full', rule: 'given name as a subject' };
  }
  return roleBeside(tokens, name, span) ? { ...name, kind: 'full', rule: 'given name beside a role' } : null;
}

/** «حر بن یزید ریاحی». */
function patronymic(tokens: readonly Token[], at: number, span: Span): FoundName | null {
  if (tokens[at + 1]?.key !== 'بن' || at + 2 >= span.to || !nameLike(tokens[at])) return null;
  const more = nameAt(tokens, at + 2, span.to);
  const origin = nisba(tokens[at + 3]?.key ?? '') && nameLike(tokens[at + 3]) && at + 3 < span.to ? at + 4 : at + 3;
  return { from: at, to: more && more.to > more.family ? more.to : origin, family: at + 1, kind: 'full', rule: 'patronymic' };
}

/** Followed by a mark that sets names apart in bylines and lists. */
function isolated(tokens: readonly Token[], to: number, span: Span): boolean {
  return to >= span.to || tokens[to]?.kind === 'dash' || tokens[to]?.key === '(';
}

function roleBeside(tokens: readonly Token[], name: Span, span: Span): boolean {
  const next = tokens[name.to]?.kind === 'comma' || tokens[name.to]?.key === '(' ? name.to + 1 : name.to;
  return longestPhrase(ROLE_HEADS, tokens, next, span.to) !== null;
}

function foreignSurname(tokens: readonly Token[], at: number, span: Span): FoundName | null {
  const match = longestPhrase(FOREIGN_SURNAMES, tokens, at, span.to) ?? (tellingSurname(tokens[at]?.key ?? '') ? { to: at + 1 } : null);
  if (!match || placeBefore(tokens, at, span, 1) || stopWord(tokens[at]?.key ?? '')) return null;
  return { from: at, to: match.to, family: at, kind: 'surname', rule: 'known surname' };
}

/** Names no list knows: two or three open words at the start of a clause, then a role; or words that speak. */
function framedName(tokens: readonly Token[], at: number, span: Span, recurs: Recurrence): FoundName | null {
  if (!clauseStart(tokens, at, span) || longestPhrase(ORGANISATION_NAMES, tokens, at, span.to)) return null;
  let to = at;
  while (to < Math.min(span.to, at + 4) && openWord(tokens[to]) && !longestPhrase(PLURAL_HEADS, tokens, to, span.to)) to++;
  const listed = to === at && nameLike(tokens[at]) && tokens[at + 1]?.key === '(' && tokens[at - 1]?.kind === 'comma';
  if (listed && roleBeside(tokens, { from: at, to: at + 1 }, span)) return named(at, at + 1, 'surname before a role');
  const size = to - at;
  if (size === 0 || size > 3) return null;
  const beside = roleBeside(tokens, { from: at, to }, span);
  if (size >= 2 && beside) return named(at, to, 'name before a role');
  if (size === 1 && beside && tokens[to]?.kind !== 'word') return named(at, to, 'surname before a role');
  if (at === span.from && surnames(tokens, at, to) && endsName(tokens, to, span.to) && speaksIn(tokens, to, span)) return { from: at, to, family: at, kind: 'surname', rule: 'listed surname as a subject' };
  if (size === 1 && at === span.from && endsName(tokens, to, span.to) && (recurs.get(tokens[at]?.key ?? '')?.speaks ?? 0) > 1) return named(at, to, 'recurring speaker');
  if (everyday(tokens[to - 1]?.key ?? '')) return null;
  const verb = verbAt(tokens, to, span.to);
  const speaks = verb !== null && !verb.value.passive && !verb.value.plural && verb.value.says && tokens[verb.to]?.kind === 'colon';
  if (speaks) return /^(?:نوشت|گزارش|اعلام|خبر)/.test(verb.value.noun) ? null : named(at, to, 'name before a reporting verb');
  const line = size === 2 && at === span.from && tokens[to]?.kind === 'colon' && (recurs.get(tokens[to - 1]?.key ?? '')?.all ?? 0) > 2;
  return line ? named(at, to, 'name before a colon') : null;
}

function surnames(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; ) {
    const listed = listedSurname(tokens, i, to);
    if (listed <= i && !surnameEnding(tokens[i]?.key ?? '')) return false;
    i = Math.max(listed, i + 1);
  }
  return to - from > 1 || !ambiguous(tokens[from]?.key ?? '');
}

function speaksIn(tokens: readonly Token[], from: number, span: Span): boolean {
  for (let i = from; i < span.to; i++) {
    const verb = tokens[i]?.kind === 'word' ? verbAt(tokens, i, span.to) : null;
    if (verb && !verb.value.passive && !verb.value.plural && (verb.value.says || verb.value.judges)) return true;
  }
  return false;
}

function named(from: number, to: number, rule: string): FoundName {
  return to - from === 1 ? { from, to, family: from, kind: 'surname', rule } : { from, to, family: from + 1, kind: 'full', rule };
}

function clauseStart(tokens: readonly Token[], at: number, span: Span): boolean {
  const before = tokens[at - 1];
  return at === span.from || before?.kind === 'comma' || before?.kind === 'dash' || before?.kind === 'colon';
}

/** «اما شوارتزمن»، اخترفیزیکدان: a name in quotation marks, as some agencies write foreign ones. */
function quotedName(tokens: readonly Token[], at: number, span: Span): FoundName | null {
  const closing = tokens[at]?.key === '«' ? '»' : tokens[at]?.key === '"' ? '"' : null;
  if (!closing) return null;
  let to = at + 1;
  while (to < Math.min(span.to, at + 5) && tokens[to]?.kind === 'word') to++;
  if (tokens[to]?.key !== closing || to - at < 3) return null;
  const family = tokens[to - 1];
  const titled = afterHonorific(tokens, at + 1, { from: at + 1, to });
  if (titled?.to === to) return titled;
  const known = nameAt(tokens, at + 1, to);
  if (known?.to === to && known.family < to) return { ...known, kind: 'full', rule: 'quoted name' };
  if (!nameLike(family)) return null;
  let next = to + 1;
  if (tokens[next]?.key === '(') while (next < span.to && tokens[next - 1]?.key !== ')') next++;
  if (tokens[next]?.kind === 'comma') next++;
  const before = longestPhrase(HONORIFICS, tokens, at - 1, at) !== null;
  if (!before && !longestPhrase(ROLE_HEADS, tokens, next, span.to)) return null;
  return { from: at + 1, to, family: at + 2, kind: 'full', rule: 'quoted name' };
}
