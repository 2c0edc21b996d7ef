import { fold, NOTHING } from './fold';

/** Endings that belong to the word before them, also when a space or a ZWNJ splits them off. */
const ENDINGS = new Set('ها های هایی هایم هایت هایش هایمان هایتان هایشان تر ترین تری ترها ترهای'.split(' '));
/** Endings that belong to the word before them when a ZWNJ splits them off; with a space they are words of their own. */
const JOINED_ENDINGS = new Set('ی ای ام ات اش ایم اید اند یم ید ند یی مان تان شان ست است اس گی'.split(' '));
/** Beginnings that belong to the word after them. */
const BEGINNINGS = new Set(['می', 'نمی']);
const VERB_BEGINNING = /^(?:بر|در|ور|باز|فرا|فرو)?ن?می$/u;

// Decoration may stand anywhere, also alone before a word.
const PART = /\u200d*[\p{L}\p{N}][\p{L}\p{N}\u200d]*/gu;
const JOINTS = /[\u200c\u200d]*/uy;

/** A word of a text: folded, without invisible characters; with its place (string indices into the text). */
export interface WordToken {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** The word without the ending that a ZWNJ or a space splits off it; null where none does. */
  readonly base: string | null;
  /** Whether a ZWNJ joins it to the word before: both are parts of one compound. */
  readonly joined: boolean;
}

/**
 * The words of a text in their order, folded as in `fold`, without punctuation and invisible characters. A ZWNJ splits
 * compounds (رئیس‌جمهور → رییس جمهور) but not inflection: می‌شود, می شود and میشود are one word, and so are ماموریت‌های,
 * ماموریت های and ماموریتهای. A compound written as one word (رییسجمهور) stays one.
 */
export function wordTokens(text: string): WordToken[] {
  const folded = fold(text);
  const decorated = folded.includes(NOTHING);
  const bare = (part: string) => (decorated ? part.replaceAll(NOTHING, '') : part);
  const out: WordToken[] = [];
  let last: WordToken | undefined;
  let joint = false;
  let lastEnd = -1;
  for (const match of folded.matchAll(PART)) {
    const word = bare(match[0]);
    const start = match.index;
    const end = start + match[0].length;
    // One separator only, or a ZWNJ: a full stop with a space behind it keeps words apart.
    const near = joint || start === lastEnd + 1;
    const ending = ENDINGS.has(word) || (joint && JOINED_ENDINGS.has(word));
    if (last && near && (ending || BEGINNINGS.has(last.word))) {
      // می is no word with an ending: of می‌آید, «اید» is the verb.
      last = { ...last, word: last.word + word, end, base: VERB_BEGINNING.test(last.word) ? null : last.word };
      out[out.length - 1] = last;
    } else {
      last = { word, start, end, base: null, joined: joint };
      out.push(last);
    }
    JOINTS.lastIndex = end;
    const joints = JOINTS.exec(folded)?.[0] ?? '';
    joint = joints !== '' && bare(joints) !== '';
    lastEnd = end + joints.length;
  }
  return out;
}
