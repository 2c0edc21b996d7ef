import { findFurniture } from '@/lib/text/02-segment/furniture';
import { readDateline } from '@/lib/text/02-segment/dateline';
import type { PairStory } from './pair';
import { DATELINES, EDITS, ENDINGS, FURNITURE, LEADS, TITLES } from './wording';

/** One way in which a text changes on its way to another outlet. `turn` varies what is put in; null where it cannot be done. */
export interface Copy {
  readonly kind: string;
  readonly make: (story: PairStory, turn: number) => PairStory | null;
}

const pick = <Item>(items: readonly Item[], turn: number): Item => items[turn % items.length] as Item;

const proper = ({ title, body }: PairStory): string => {
  let text = body;
  for (const { start, end } of findFurniture(title, body).reverse()) text = text.slice(0, start) + text.slice(end);
  return text.trim();
};
const paragraphs = (text: string): string[] =>
  text
    .split(/\n+/)
    .map((part) => part.trim())
    .filter(Boolean);

function otherDateline(story: PairStory, turn: number): PairStory {
  const text = proper(story);
  const { dateline } = readDateline(text, []);
  const rest = dateline ? text.slice(dateline.end).replace(/^[\s،:؛–-]+/u, '') : text;
  return { ...story, body: pick(DATELINES, turn) + rest };
}

function cut(story: PairStory, turn: number): PairStory | null {
  const all = paragraphs(proper(story));
  const kept = all.slice(0, Math.max(2, Math.min(3 + (turn % 3), Math.ceil(all.length / 2))));
  return all.length < 4 || kept.join('').length < 260 ? null : { ...story, body: kept.join('\n') };
}

function edited(story: PairStory): PairStory | null {
  let body = story.body;
  let edits = 0;
  for (const [from, to] of EDITS) {
    const next = body.replace(from, to);
    if (next !== body && ++edits <= 3) body = next;
  }
  return edits < 2 ? null : { ...story, body };
}

/** Two sentences of the middle put in other words: their halves change places at a comma. */
function rewritten(story: PairStory, turn: number): PairStory | null {
  const sentences = proper(story).split(/(?<=[.؟!])\s+/u);
  if (sentences.length < 8) return null;
  const at = new Set([2 + (turn % 2), 5]);
  const changed = sentences.map((sentence, index) => {
    const words = sentence.split(' ');
    return at.has(index) ? `در این باره یادآوری شد که ${words.filter((_, i) => i % 4 !== 3).join(' ')}` : sentence;
  });
  return { ...story, body: changed.join(' ') };
}

/** Three long words lose or double a letter, as before a proof-reader saw them. */
function misspelt(story: PairStory, turn: number): PairStory | null {
  let left = 3;
  let seen = 0;
  const body = story.body.replace(/\p{L}{6,}/gu, (word) => {
    seen++;
    if (left === 0 || seen % (7 + (turn % 4)) !== 0) return word;
    left--;
    return seen % 2 ? word.slice(0, 3) + word.slice(4) : word.slice(0, 3) + word.slice(2);
  });
  return left > 0 ? null : { ...story, body };
}

function reordered(story: PairStory): PairStory | null {
  const all = paragraphs(proper(story));
  const [last, before] = [all.pop(), all.pop()];
  return all.length < 2 || last === undefined || before === undefined
    ? null
    : { ...story, body: [...all, last, before].join('\n') };
}

const arabic = (text: string): string => text.replaceAll('ی', 'ي').replaceAll('ک', 'ك').replaceAll('ۀ', 'ة');
const latinDigits = (text: string): string => text.replace(/[۰-۹]/gu, (digit) => String('۰۱۲۳۴۵۶۷۸۹'.indexOf(digit)));
const all = (story: PairStory, change: (text: string) => string): PairStory => ({
  title: change(story.title),
  body: change(story.body),
});

const changed = (story: PairStory, turn: number): PairStory => ({
  title: `${pick(TITLES, turn)}/ ${story.title.split(/[؛:]/u).reverse().join(' - ')}`,
  body: proper(story) + pick(FURNITURE, turn),
});

/** The ways in which texts change between outlets, as seen in Persian wire news. */
export const COPIES: readonly Copy[] = [
  { kind: 'other dateline', make: otherDateline },
  { kind: 'cut', make: cut },
  { kind: 'paragraph added below', make: (story, turn) => ({ ...story, body: `${proper(story)}\n${pick(ENDINGS, turn)}` }) },
  { kind: 'lead added', make: (story, turn) => ({ ...story, body: `${pick(LEADS, turn)}\n${proper(story)}` }) },
  { kind: 'other title and furniture', make: changed },
  { kind: 'ZWNJ lost', make: (story) => all(story, (text) => text.replaceAll('\u200c', '')) },
  { kind: 'ZWNJ a space', make: (story) => all(story, (text) => text.replaceAll('\u200c', ' ')) },
  { kind: 'Arabic letters', make: (story) => all(story, arabic) },
  { kind: 'Latin digits, no lines', make: (story) => all(story, (text) => latinDigits(text).replace(/\n+/g, ' ')) },
  { kind: 'copy-edited', make: (story) => edited(story) },
  { kind: 'two sentences rewritten', make: rewritten },
  { kind: 'misspelt', make: misspelt },
  { kind: 'reordered', make: (story) => reordered(story) },
  { kind: 'cut, other dateline, ZWNJ lost', make: (story, turn) => {
    const short = cut(story, turn);
    return short && all(otherDateline(short, turn), (text) => text.replaceAll('\u200c', ''));
  } },
  { kind: 'cut, own paragraph added', make: (story, turn) => {
    const text = paragraphs(proper(story));
    if (text.length < 5) return null;
    return { ...story, body: [...text.slice(0, Math.ceil(text.length * 0.7)), pick(ENDINGS, turn)].join('\n') };
  } },
  { kind: 'edited, paragraph added, other title', make: (story, turn) => {
    const one = edited(story);
    return one && changed({ ...one, body: `${proper(one)}\n${pick(ENDINGS, turn)}` }, turn);
  } },
]; // prettier-ignore
