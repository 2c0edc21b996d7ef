import { diffArrays } from 'diff';
import type { Piece } from '@/lib/domain/utterance';
import { dropMarks, fold, words } from '@/lib/text/01-normalise';

/** Words as a reader sees them: a ZWNJ does not part them. */
const WORD = /[\p{L}\p{M}\p{N}\u200c\u200d]+/gu;
/** Words put in and left out. Two texts that differ in more have nothing to be shown side by side. */
const MOST_EDITS = 4000;

/** A word with the punctuation and white space behind it. */
interface Token {
  readonly text: string;
  /** Its letters in the spelling that all spellings share. */
  readonly key: string;
}

const joined = (tokens: readonly Token[]): string => tokens.map(({ key }) => key).join('');

function isOneWord(a: string, b: string): boolean {
  return words(`${a} ${b}`).length < words(a).length + words(b).length;
}

/** Where words start; what spelling takes for one word over a space («می شود», «خانه ها») is one. */
function starts(text: string): number[] {
  const found: { readonly start: number; readonly word: string }[] = [];
  for (const { index, 0: word } of text.matchAll(WORD)) {
    const last = found.at(-1);
    const near = last && /^\s+$/u.test(text.slice(last.start + last.word.length, index));
    if (last && near && isOneWord(last.word, word)) {
      found[found.length - 1] = { start: last.start, word: text.slice(last.start, index + word.length) };
    } else found.push({ start: index, word });
  }
  return found.map(({ start }) => start);
}

/** All of a text as tokens; what stands before the first word belongs to it. */
function tokens(text: string): Token[] {
  const at = starts(text);
  return at.map((start, i) => {
    const piece = text.slice(i === 0 ? 0 : start, at[i + 1] ?? text.length);
    return { text: piece, key: dropMarks(fold(piece.match(WORD)?.join('') ?? '')) };
  });
}

interface Stretch {
  readonly kind: Piece['kind'];
  readonly tokens: readonly Token[];
}

/** The stretches that a comparison word by word finds, texts taken from the version where it has them. */
function stretches(old: readonly Token[], now: readonly Token[]): Stretch[] {
  const options = { maxEditLength: MOST_EDITS };
  const changes = diffArrays(
    old.map(({ key }) => key),
    now.map(({ key }) => key),
    options,
  );
  if (!changes) return [{ kind: 'cut', tokens: old }, { kind: 'added', tokens: now }]; // prettier-ignore
  let [before, after] = [0, 0];
  return changes.map(({ value, added, removed }): Stretch => {
    const { length } = value;
    if (!added) before += length;
    if (!removed) after += length;
    if (removed) return { kind: 'cut', tokens: old.slice(before - length, before) };
    return { kind: added ? 'added' : 'same', tokens: now.slice(after - length, after) };
  });
}

/** A word that is written apart in one text and together in the other is no change. */
function withoutSpelling(found: readonly Stretch[]): Stretch[] {
  const out: Stretch[] = [];
  for (const stretch of found) {
    const last = out.at(-1);
    const pair = last && last.kind !== 'same' && stretch.kind !== 'same' && last.kind !== stretch.kind;
    if (last && pair && joined(last.tokens) === joined(stretch.tokens)) {
      out[out.length - 1] = { kind: 'same', tokens: stretch.kind === 'added' ? stretch.tokens : last.tokens };
    } else out.push(stretch);
  }
  return out;
}

/**
 * What a version of a text left out and put in, word by word, in the order of the text (Myers 1986, «An O(ND) difference
 * algorithm», by the package diff). Spelling and punctuation are no changes. The pieces that are not cut, one after the
 * other, are the version; a text without any word gives none.
 */
export function versionPieces(text: string, version: string): Piece[] {
  const found = withoutSpelling(stretches(tokens(text), tokens(version)));
  const pieces: Piece[] = [];
  for (const { kind, tokens: part } of found) {
    const piece = { kind, text: part.map(({ text: own }) => own).join(''), words: part.length };
    const last = pieces.at(-1);
    if (last?.kind === kind) {
      pieces[pieces.length - 1] = { kind, text: last.text + piece.text, words: last.words + piece.words };
    } else if (part.length > 0) pieces.push(piece);
  }
  return pieces;
}
