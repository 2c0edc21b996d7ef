import type { Range } from '@/lib/domain/range';
import { rangeOf, type Reading, type Span } from '@/lib/text/02-segment/reading';
import { longestPhrase, phraseSet } from '@/lib/text/02-segment/phrases';
import type { Actor } from './actors';
import { stripped } from './content';
import type { Draft } from './draft';

/** Phrases with which the reporter speaks again, wherever they begin a sentence. */
const REPORTER = phraseSet([
  'گفتنی است',
  'شایان ذکر است',
  'شایان گفتن است',
  'لازم به ذکر است',
  'قابل ذکر است',
  'لازم به یادآوری است',
  'لازم به توضیح است',
  'به گزارش',
  'بر اساس این گزارش',
]);

/** Phrases with which a paragraph of the reporter begins. */
const SCENE = phraseSet([
  'در این نشست', 'در این مراسم', 'در این جلسه', 'در این دیدار', 'در پایان این', 'در ادامه این', 'در حاشیه این', 'در ابتدای این',
  'این گزارش', 'بنابر این گزارش', 'همچنین در این', 'پیش از این', 'پیش‌تر', 'در همین حال', 'در همین راستا', 'منبع', 'انتهای پیام',
]); // prettier-ignore

/** Whether the sentence at `index` ends the unquoted speech of `running`. */
export function endsSpeech(
  reading: Reading,
  index: number,
  draftsOf: readonly (readonly Draft[])[],
  running: Draft & Range,
  actors: readonly Actor[],
): boolean {
  const span = reading.spans[index];
  if (!span) return true;
  const drafts = draftsOf[index] ?? [];
  const first = reading.firsts[index] === true;
  if (first && drafts.length === 0 && brokenLine(reading, span.from)) return false;
  if (longestPhrase(REPORTER, reading.tokens, span.from, span.to)) return true;
  if (first && longestPhrase(SCENE, reading.tokens, span.from, span.to)) return true;
  if (first && isHeadline(reading, index) && (!running.document || isSignature(span, actors))) return true;
  if (reading.body.slice(running.end, reading.tokens[span.from]?.start).includes('»')) return true;
  if (drafts.some((draft) => introduces(draft, span.from, first, running.document))) return true;
  if (!first || running.document || running.quoted) return false;
  const subject = actors.find((actor) => actor.from === span.from);
  if (subject && (subject.kind === 'pronoun' || subject.kind === 'person' || subject.kind === 'role')) return true;
  return running.subject?.kind !== 'organisation' && !spoken(reading, index, draftsOf);
}

/** A line that breaks off before its stop goes on in the next. */
function brokenLine(reading: Reading, from: number): boolean {
  const before = reading.tokens[from - 2];
  return (
    reading.tokens[from - 1]?.kind === 'break' &&
    (before?.kind === 'word' || before?.kind === 'number' || before?.kind === 'comma')
  );
}

/** Words of the first person, of duty and of argument: speech rather than report. */
const VOICE =
  /^(?:ما|من|باید|نباید|بایستی|چرا|بنابراین|لذا|متاسفانه|خوشبختانه|شما|بنده|اینجانب|ان?شاالله|انشاءالله|ایا)$|(?:میکنیم|میکنم|کردیم|کنیم|هستیم|نیستیم|داریم|نداریم|دادیم|میدهیم|باشیم|خواهیم|میخواهیم|میگوییم|شدیم|میدانیم|بودیم|توانیم|ایم|معتقدم|معتقدیم)$/;

/** How far speech is followed through paragraphs that could be the reporter's. */
const MAX_LOOK_AHEAD = 40;

/** Whether a paragraph that names no speaker reads like the speech before it, or the next one does before anybody else speaks. */
function spoken(reading: Reading, index: number, draftsOf: readonly (readonly Draft[])[]): boolean {
  if (reading.tokens[reading.spans[index]?.from ?? 0]?.kind === 'dash') return true;
  for (let i = index; i < Math.min(reading.spans.length, index + MAX_LOOK_AHEAD); i++) {
    const span = reading.spans[i] as Span;
    if (i > index && reading.firsts[i] && !leadsOn(reading, i, draftsOf[i] ?? [])) return false;
    for (let at = span.from; at < span.to; at++) if (VOICE.test(reading.tokens[at]?.key ?? '')) return true;
  }
  return false;
}

function leadsOn(reading: Reading, index: number, drafts: readonly Draft[]): boolean {
  const span = reading.spans[index] as Span;
  const phrase =
    longestPhrase(REPORTER, reading.tokens, span.from, span.to) ??
    longestPhrase(SCENE, reading.tokens, span.from, span.to);
  return drafts.length === 0 && !phrase && !isHeadline(reading, index);
}

/** The line of a message that holds nothing but who signs it. */
function isSignature(span: Span, actors: readonly Actor[]): boolean {
  const [actor] = actors;
  return actor?.from === span.from && (actor.kind === 'person' || actor.kind === 'role') && actor.to >= span.to - 1;
}

/** A reporting clause strong enough to end running speech: a subject at its head, and speech after its verb. */
function introduces(draft: Draft, from: number, first: boolean, document: boolean): boolean {
  const { cue, subject } = draft;
  if (cue.form === 'according' || cue.form === 'paper') return cue.from === from;
  const spoken = cue.form === 'colon' || cue.form === 'quote' || cue.form === 'that';
  if (first && !document) return true;
  if (document && subject?.kind === 'organisation') return false;
  return spoken && subject !== null && subject.kind !== 'plural' && subject.from <= from + 2;
}

/** Whether sentence number `index` is a headline: a short line without a stop at its end, with nothing after it in its paragraph. */
export function isHeadline(reading: Reading, index: number): boolean {
  const span = reading.spans[index];
  if (!span) return false;
  const last = reading.spans.length - 1;
  const alone = reading.firsts[index] === true && (index === last || reading.firsts[index + 1] === true);
  const end = reading.tokens[span.to - 1];
  return alone && span.to - span.from <= 22 && end?.kind !== 'stop' && end?.key !== '»' && end?.key !== '؛';
}

/** The words of sentence number `index` as speech, indices into the body without the marks at its edges; null when nothing is left. */
export function speechOf(reading: Reading, index: number): Range | null {
  const span = reading.spans[index];
  const words = span && stripped(reading.tokens, span.from, span.to);
  return words && words.to > words.from ? rangeOf(reading, words) : null;
}
