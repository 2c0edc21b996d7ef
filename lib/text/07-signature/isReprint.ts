import { otherFacts } from './otherFacts';
import { overlap } from './overlap';
import type { ReadText } from './readText';
import { SHORT } from './signature';

/** What two texts of one story have in common at least. */
const CONTAINMENT = 0.7;
/** A text that does not begin like the other one must have nearly all of it, and be no part of a digest. */
const CONTAINMENT_ELSEWHERE = 0.85;
const RATIO_ELSEWHERE = 0.5;
/**
 * Below it the short text is a quotation or an announcement rather than the longer one's copy. Of two texts of one
 * outlet the longer is a column that takes several in, such as the notes of the day, rather than the whole of a cut one.
 */
const RATIO = 0.15;
const HEAD = 0.5;
/** The share of other numbers and names that a correction may bring; the next day's prices bring more. */
const OTHER_FACTS = 0.06;

/**
 * Whether one of two texts is the other's copy: as it was, cut, with something added or with sentences edited. Two days'
 * bulletins share their words and not their numbers and names, reports of one speech share quotations only, a digest
 * holds the whole of a short story far from its own beginning: none of these is a copy. Asked of stories whose
 * signatures meet; the order makes no difference. The thresholds are measured on
 * evaluation/reprints.
 */
export function isReprint(a: ReadText, b: ReadText): boolean {
  if (a.letters === b.letters) return a.letters !== '';
  // One order for both ways of asking, or the arrival of the stories would decide where their lengths agree.
  const [shorter, longer] = isBefore(a.letters, b.letters) ? [a, b] : [b, a];
  if (shorter.letters.length < SHORT) return false;
  const { containment, ratio, head } = overlap(shorter, longer);
  if (containment < CONTAINMENT || ratio < (a.source === b.source ? RATIO_ELSEWHERE : RATIO)) return false;
  if (head < HEAD && (containment < CONTAINMENT_ELSEWHERE || ratio < RATIO_ELSEWHERE)) return false;
  return otherFacts(shorter, longer) < OTHER_FACTS;
}

function isBefore(a: string, b: string): boolean {
  return a.length === b.length ? a < b : a.length < b.length;
}
