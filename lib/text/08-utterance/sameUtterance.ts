import type { Utterance } from './readUtterance';

const DAY = 86_400_000;
/** As many days may lie between an utterance and its copy. */
export const UTTERANCE_DAYS = 7;
/** Words. A formula as short as that («تحقیقات در این باره ادامه دارد») is said again about something else days later. */
const SHORT = 10;
const SHORT_DAYS = 1;
/**
 * Of the shorter of two statements the runs that the longer has at least, and the words: an edited version loses runs at each
 * edit and keeps its words, two statements that share half a sentence of some office's own keep neither.
 */
const CONTAINMENT = 0.45;
const WORDS = 0.8;
/** A column that takes in whole speeches is no version of each of their sentences. */
const RATIO = 0.1;
/** Runs of three words, that is seven words on end. */
const SHARED = 5;
/** Where nothing says that the speakers are one, the words must. */
const ALIKE = 0.7;
const ALIKE_SHARED = 8;

function shared<Value>(a: ReadonlySet<Value>, b: ReadonlySet<Value>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let count = 0;
  for (const value of few) if (many.has(value)) count++;
  return count;
}

/** A bulletin comes again with other numbers; a version of one utterance corrects fewer than half of them. */
function sameNumbers(a: Utterance, b: Utterance): boolean {
  const least = Math.min(a.numbers.size, b.numbers.size);
  return least === 0 || shared(a.numbers, b.numbers) > least / 2;
}

/** How much of the smaller of two sets is in the other. */
function containment<Value>(a: ReadonlySet<Value>, b: ReadonlySet<Value>): number {
  return shared(a, b) / Math.min(a.size, b.size);
}

function inTime(a: Utterance, b: Utterance): boolean {
  const days = Math.abs(Date.parse(a.day) - Date.parse(b.day)) / DAY;
  return days <= (Math.min(a.length, b.length) < SHORT ? SHORT_DAYS : UTTERANCE_DAYS);
}

/** How sure the speakers are one: two persons are not; a role, an organisation or nobody named may be the other's person. */
function speakers(a: Utterance, b: Utterance): 'same' | 'open' | 'other' {
  if (a.speakerId !== null && a.speakerId === b.speakerId) return 'same';
  return a.speakerType === 'person' && b.speakerType === 'person' ? 'other' : 'open';
}

/**
 * Whether two statements of stories are one utterance: as it was, cut, with words added or changed, its sentences in
 * another order, reported or in quotation marks. The order of the two makes no difference. Decided by how many runs of
 * three words of the shorter are in the longer (containment, Broder 1997); the thresholds are measured on
 * evaluation/utterances.
 */
export function sameUtterance(a: Utterance, b: Utterance): boolean {
  const who = speakers(a, b);
  if (who === 'other' || !inTime(a, b)) return false;
  const least = Math.min(a.runs.size, b.runs.size);
  if (least === 0 || least < Math.max(a.runs.size, b.runs.size) * RATIO) return false;
  const [enough, share] = who === 'same' ? [Math.min(SHARED, least), CONTAINMENT] : [ALIKE_SHARED, ALIKE];
  if (shared(a.runs, b.runs) < enough || containment(a.runs, b.runs) < share) return false;
  return containment(a.words, b.words) >= WORDS && sameNumbers(a, b);
}
