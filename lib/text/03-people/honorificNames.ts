import type { Span } from '@/lib/text/02-segment/reading';
import { longestPhrase } from '@/lib/text/02-segment/phrases';
import type { Token } from '@/lib/text/02-segment/tokens';
import { blessingEnd } from './blessing';
import type { FoundName } from './foundName';
import { placeBefore, roleBeside } from './frames';
import { endsName, nameAt } from './nameAt';
import { quotedName } from './quotedNames';
import {
  bareEnding,
  everyday,
  givenName,
  HOLY,
  HONORIFICS,
  listedSurname,
  nameLike,
  nisba,
  surnameEnding,
} from './words';

const RELIGIOUS = new Set(['والمسلمین', 'المسلمین', 'العظمی']);
/** After these a person is named for the sake of a place or an event more often than not. */
const REVERED = new Set('شهید امام حضرت شهیدان علامه شیخ ملا استاد سردار میر ملک سلطان سر حکیم قاضی'.split(' '));
/** Honorifics that are common nouns too take a word of a surname's form only. */
const WEAK = new Set(
  'استاد سرباز قهرمان هنرمند نخبه خلبان پهلوان میر ملک سلطان سر قاضی حکیم شیخ بانو خانم پاپ جناب سرکار استوار ملا شهیدان شهید کاپیتان پاسدار جانباز مولوی لرد'.split(
    ' ',
  ),
);
const MAX_HONORIFICS = 6;

/** The name behind one or more honorifics that begin at token `at`; null without one, or where a place bears it. */
export function honorificName(tokens: readonly Token[], at: number, span: Span): FoundName | null {
  const start = behindHonorifics(tokens, at, span);
  if (start === at || start >= span.to) return null;
  if (placeBefore(tokens, at, span, REVERED.has(tokens[at]?.key ?? '') ? 3 : 1)) return null;
  if (/^[«"]$/.test(tokens[start]?.key ?? '')) return quotedName(tokens, start, span);
  if (/^(?:حضرت|امام)$/.test(tokens[start - 1]?.key ?? '')) return holyName(tokens, start);
  const full = nameAt(tokens, start, span.to);
  const split = full?.to === start + 2 && bareEnding(tokens[start + 1]?.key ?? '');
  if (split) return { from: start, to: start + 2, family: start, kind: 'surname', rule: 'honorific' };
  if (full && full.to > full.family) return { ...full, kind: 'full', rule: 'honorific' };
  const family = full?.to ?? start;
  const to = surnameEnd(tokens, family, span.to);
  const weak = start === at + 1 && WEAK.has(tokens[at]?.key ?? '');
  if (to === family && full)
    return weak ? null : { from: start, to, family: start, kind: 'surname', rule: 'honorific' };
  if (to === family) return bracketed(tokens, start, span);
  const key = tokens[family]?.key ?? '';
  if (
    to === family + 1 &&
    (/^ها/.test(tokens[to]?.key ?? '') || (!full && everyday(key) && !endsName(tokens, to, span.to)))
  )
    return null;
  if (full) return { from: start, to, family, kind: 'full', rule: 'honorific' };
  if (weak && !formedLikeSurname(tokens, start)) return null;
  return { from: start, to, family: start, kind: 'surname', rule: 'honorific' };
}

/** «حجت‌الاسلام رهبر (فعال فرهنگی)»: any word between an honorific and a role in brackets. */
function bracketed(tokens: readonly Token[], at: number, span: Span): FoundName | null {
  const fits =
    tokens[at]?.kind === 'word' && tokens[at + 1]?.key === '(' && roleBeside(tokens, { from: at, to: at + 1 }, span);
  return fits ? { from: at, to: at + 1, family: at, kind: 'surname', rule: 'honorific' } : null;
}

function behindHonorifics(tokens: readonly Token[], at: number, span: Span): number {
  let i = at;
  for (let count = 0; count < MAX_HONORIFICS; count++) {
    const match = longestPhrase(HONORIFICS, tokens, i, span.to);
    if (!match) break;
    i = match.to;
    while (RELIGIOUS.has(tokens[i]?.key ?? '')) i++;
    if (tokens[i]?.key === 'و' && RELIGIOUS.has(tokens[i + 1]?.key ?? '')) i += 2;
  }
  return i;
}

function holyName(tokens: readonly Token[], at: number): FoundName | null {
  if (!HOLY.has(tokens[at]?.key ?? '')) return null;
  const to = givenName(tokens[at + 1]?.key ?? '') ? at + 2 : at + 1;
  return { from: at, to, family: at, kind: 'surname', rule: 'blessing' };
}

function formedLikeSurname(tokens: readonly Token[], at: number): boolean {
  const key = tokens[at]?.key ?? '';
  return listedSurname(tokens, at, at + 3) > at || surnameEnding(key) || HOLY.has(key);
}

/** One to three open words after an honorific: a surname, as far as its form shows. */
function surnameEnd(tokens: readonly Token[], at: number, limit: number): number {
  const listed = listedSurname(tokens, at, limit);
  let i = listed > at ? listed : nameLike(tokens[at]) || HOLY.has(tokens[at]?.key ?? '') ? at + 1 : at;
  if (i === at) return at;
  for (let count = 0; count < 2 && i < limit; count++) {
    const more = listedSurname(tokens, i, limit);
    const key = tokens[i]?.key ?? '';
    if (more > i) i = more;
    else if (bareEnding(key)) i++;
    else if (nameLike(tokens[i]) && (surnameEnding(key) || (nisba(key) && endsName(tokens, i + 1, limit)))) i++;
    else break;
  }
  return i;
}

/** «علی (ع)», «رضا علیه‌السلام»: the revered, unless a place bears the name. */
export function blessedName(tokens: readonly Token[], at: number, span: Span): FoundName | null {
  if (!HOLY.has(tokens[at]?.key ?? '') || placeBefore(tokens, at, span, 3)) return null;
  return blessingEnd(tokens, at + 1) > at + 1
    ? { from: at, to: at + 1, family: at, kind: 'surname', rule: 'blessing' }
    : null;
}
