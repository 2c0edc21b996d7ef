import { longestPhrase } from '@/lib/text/02-segment/phrases';
import type { Token } from '@/lib/text/02-segment/tokens';
import { openWord } from '@/lib/text/03-people/words';
import { governs } from './links';
import { SET_PHRASES, type SetPhrase } from './setPhrases';
import { COUNTED } from './stem';
import { phraseWord, phraseWordOf, type PhraseWord } from './words';

/** A word of a phrase as it stands in a text: compounds split by a space are one. Offsets are string indices. */
export interface Unit {
  readonly word: PhraseWord;
  readonly start: number;
  readonly end: number;
  /** Units with equal numbers stand in a row that a phrase may cover. */
  readonly run: number;
  /** How many words it counts for: two for a compound such as «محیط زیست». */
  readonly size: number;
  /** Part of the name of an office or role: a place of a phrase, but none that makes one. */
  readonly aside: boolean;
}

/** Whether more stands between two tokens than a space or two: a tatweel that serves as a dash («فرهنگی ـ رسانه‌ای»). */
const apart = (before: Token, token: Token): boolean => token.start - before.end > 2;

const FREE = (): boolean => false;

/** Collects the units of a text sentence by sentence. */
export class UnitReader {
  readonly units: Unit[] = [];
  #run = 0;
  /** Where the name of the last office or role ends, a string index. */
  #asideEnd = 0;

  /** Reads the tokens `from` to `to` (exclusive) of a sentence; `taken` tells those that are names of people or dateline. */
  read(tokens: readonly Token[], from: number, to: number, taken: (index: number) => boolean = FREE): void {
    this.#run++;
    for (let i = from; i < to;) {
      if (i > from && apart(tokens[i - 1] as Token, tokens[i] as Token)) this.#run++;
      i = taken(i) ? this.#stop(i + 1) : this.#next(tokens, i, to, taken);
    }
  }

  #next(tokens: readonly Token[], at: number, limit: number, taken: (index: number) => boolean): number {
    const token = tokens[at] as Token;
    if (token.kind !== 'word' && token.kind !== 'number') return this.#stop(at + 1);
    const word = phraseWordOf(token.word);
    const set = word.begins ? longestPhrase(SET_PHRASES, tokens, at, limit) : null;
    if (set) return this.#setPhrase(tokens, at, set.to, limit, set.value, taken);
    const joins = word.number || word.head || word.given;
    const after = joins && at + 1 < limit && !taken(at + 1) ? tokens[at + 1] : undefined;
    if (word.number && after && COUNTED.has(after.key)) {
      this.#push(phraseWord(word.key + after.key), token.start, after.end, 1);
      return at + 2;
    }
    if (word.head && after?.kind === 'word' && !phraseWordOf(after.word).bound) {
      this.#push(phraseWord(word.key + after.key), token.start, after.end, 1);
      return at + 2;
    }
    if (word.given && openWord(after)) return this.#stop(at + 2);
    if (word.tail && this.#joinTail(token)) return at + 1;
    if (word.bound) return this.#bound(tokens, at, limit, word);
    this.#push(word, token.start, token.end, 1);
    return at + 1;
  }

  /** A word that ends a run, unless it is the preposition that the word before it governs. */
  #bound(tokens: readonly Token[], at: number, limit: number, word: PhraseWord): number {
    const before = this.#before();
    if (word.linking && before && at + 1 < limit && governs(before.word.key, word.key)) return at + 1;
    if (before && word.light) this.units.pop();
    return this.#stop(at + 1);
  }

  #setPhrase(
    tokens: readonly Token[], at: number, to: number, limit: number, kind: SetPhrase, taken: (index: number) => boolean,
  ): number {
    const start = (tokens[at] as Token).start;
    const end = (tokens[to - 1] as Token).end;
    if (kind === 'stop') return this.#stop(to);
    if (kind === 'office') {
      this.#asideEnd = tokens[officeEnd(tokens, to, limit, taken) - 1]?.end ?? end;
      return this.#stop(to);
    }
    const word = phraseWord(tokens.slice(at, to).map((token) => token.key).join(''));
    this.#push(kind === 'place' ? { ...word, first: false } : word, start, end, kind === 'word' ? 1 : 2);
    return to;
  } // prettier-ignore

  /** «صرفه جویی», «کتاب ها»: joins the end of a word to the unit before it; false without one. */
  #joinTail(token: Token): boolean {
    const before = this.#before();
    if (!before || before.word.number) return false;
    const word = phraseWord(before.word.key + token.key);
    if (word.bound) return false;
    this.units.pop();
    this.#push(word, before.start, token.end, before.size);
    return true;
  }

  #before(): Unit | undefined {
    const last = this.units.at(-1);
    return last?.run === this.#run ? last : undefined;
  }

  #push(word: PhraseWord, start: number, end: number, size: number): void {
    if (this.#before()?.word.closes) this.#run++;
    this.units.push({ word, start, end, run: this.#run, size, aside: start < this.#asideEnd });
  }

  #stop(next: number): number {
    this.#run++;
    return next;
  }
}

/** Where the name of an office or role ends that has its head before `from`. */
function officeEnd(
  tokens: readonly Token[], from: number, limit: number, taken: (index: number) => boolean,
): number {
  let i = from;
  while (i < limit && !taken(i)) {
    const token = tokens[i] as Token;
    if ((token.kind !== 'word' && token.kind !== 'number') || phraseWordOf(token.word).bound) break;
    i++;
  }
  return i;
} // prettier-ignore
