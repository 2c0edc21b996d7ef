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
  drafts: readonly Draft[],
  running: Draft & Range,
  actors: readonly Actor[],
): boolean {
  const span = reading.spans[index];
  if (!span) return true;
  const first = reading.firsts[index] === true;
  if (first && drafts.length === 0 && brokenLine(reading, span.from)) return false;
  if (longestPhrase(REPORTER, reading.tokens, span.from, span.to)) return true;
  if (first && longestPhrase(SCENE, reading.tokens, span.from, span.to)) return true;
  if (first && isHeadline(reading, index) && !running.document) return true;
  if (reading.body.slice(running.end, reading.tokens[span.from]?.start).includes('»')) return true;
  if (drafts.some((draft) => introduces(draft, span.from, first, running.document))) return true;
  if (!first || running.document || running.quoted) return false;
  const subject = actors.find((actor) => actor.from === span.from);
  if (subject && (subject.kind === 'pronoun' || subject.kind === 'person' || subject.kind === 'role')) return true;
  return running.subject?.kind !== 'organisation' && !spoken(reading, index);
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

/** Whether a paragraph that names no speaker reads like the speech before it. */
function spoken(reading: Reading, index: number): boolean {
  for (let i = index; i < reading.spans.length && (i === index || reading.firsts[i] === false); i++) {
    const span = reading.spans[i] as Span;
    if (i === index && reading.tokens[span.from]?.kind === 'dash') return true;
    for (let at = span.from; at < span.to; at++) if (VOICE.test(reading.tokens[at]?.key ?? '')) return true;
  }
  return false;
}

/** A reporting clause strong enough to end running speech: a subject at its head, and speech after its verb. */
function introduces(draft: Draft, from: number, first: boolean, document: boolean): boolean {
  const { cue, subject } = draft;
  if (cue.form === 'according') return cue.from === from;
  const spoken = cue.form === 'colon' || cue.form === 'quote' || cue.form === 'that';
  if (first && !document) return true;
  return spoken && subject !== null && subject.kind !== 'plural' && subject.from <= from + 2;
}

/** A short line without a stop at its end, with nothing after it in its paragraph. */
export function isHeadline(reading: Reading, index: number): boolean {
  const span = reading.spans[index];
  if (!span) return false;
  const alone = reading.firsts[index] === true && reading.firsts[index + 1] === true;
  const last = reading.tokens[span.to - 1];
  return alone && span.to - span.from <= 22 && last?.kind !== 'stop' && last?.key !== '»' && last?.key !== '؛';
}

/** The sentence's words as speech: without the marks at its edges; null when nothing is left. */
export function speechOf(reading: Reading, index: number): Range | null {
  const span = reading.spans[index];
  const words = span && stripped(reading.tokens, span.from, span.to);
  return words && words.to > words.from ? rangeOf(reading, words) : null;
}
