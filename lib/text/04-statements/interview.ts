import { rangeOf, type Reading, type Span } from '@/lib/text/02-segment/reading';
import { longestPhrase, phraseSet } from '@/lib/text/02-segment/phrases';
import type { People } from '@/lib/text/03-people/people';
import { ORGANISATION_NAMES } from '@/lib/text/03-people/words';
import type { Actor } from './actors';
import { stripped, type Content } from './content';
import type { Draft } from './draft';
import { labelCue, labelledBy } from './labels';

/** An interview printed as questions and answers. */
export interface Interview {
  /** The index of the sentence with which it begins; nothing after it is read in another way. */
  readonly from: number;
  /** The answers in order. */
  readonly answers: readonly Answer[];
}

type Answer = Draft & { readonly content: Content };

/** How many questions make an interview of a story that only asks them; how many answers with a label do. */
const MIN_QUESTIONS = 3;
const MIN_LABELS = 2;

const ASKING = phraseSet(['سوال', 'پرسش', 'س', 'خبرنگار', 'مجری', 'گزارشگر', 'مصاحبه‌کننده']);

interface Paragraph extends Span {
  /** Index of its first sentence. */
  readonly first: number;
  readonly question: boolean;
  /** The person whose name and a colon stand at its head. */
  readonly label: Actor | null;
}

/**
 * The questions and answers of a story: answers under the name of who gives them («پورنگ: …»), or answers to the questions that
 * stand as paragraphs of their own. Null for a story of another form. `actorsOf` holds the actors of each sentence.
 */
export function findInterview(reading: Reading, actorsOf: readonly (readonly Actor[])[]): Interview | null {
  const paragraphs = readParagraphs(reading, actorsOf);
  const questions = paragraphs.filter((paragraph) => paragraph.question).length;
  const labels = paragraphs.filter((paragraph) => paragraph.label).length;
  const labelled = labels >= MIN_LABELS && questions >= MIN_LABELS;
  if (!labelled && questions < MIN_QUESTIONS) return null;
  const start = paragraphs.findIndex((paragraph) => paragraph.question || (labelled && paragraph.label !== null));
  const answers: Answer[] = [];
  for (let i = start; i < paragraphs.length; i++) {
    const paragraph = paragraphs[i] as Paragraph;
    if (paragraph.question || (labelled && !paragraph.label)) continue;
    let last = i;
    while (last + 1 < paragraphs.length && !paragraphs[last + 1]?.question && !paragraphs[last + 1]?.label) last++;
    const draft = answer(reading, paragraph, paragraphs[last] as Paragraph);
    if (draft) answers.push(draft);
    i = last;
  }
  return { from: paragraphs[start]?.first ?? 0, answers };
}

function readParagraphs(reading: Reading, actorsOf: readonly (readonly Actor[])[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  reading.spans.forEach((span, first) => {
    if (!reading.firsts[first] && paragraphs.length > 0) return;
    let to = span.to;
    for (let i = first + 1; i < reading.spans.length && !reading.firsts[i]; i++) to = reading.spans[i]?.to ?? to;
    const label = labelledBy(reading, actorsOf[first] ?? [], span);
    paragraphs.push({ from: span.from, to, first, label, question: !label && asks(reading, span.from, to) });
  });
  return paragraphs;
}

/** A paragraph that ends in a question mark, or has the outlet's name or a word for asking and a colon at its head. */
function asks(reading: Reading, from: number, to: number): boolean {
  const { tokens } = reading;
  if (/^[؟?]$/.test(tokens[to - 1]?.key ?? '')) return true;
  const head = tokens[from]?.kind === 'word' ? from : from + 1;
  const label = longestPhrase(ASKING, tokens, head, to) ?? longestPhrase(ORGANISATION_NAMES, tokens, head, to);
  return label !== null && tokens[label.to]?.kind === 'colon';
}

function answer(reading: Reading, first: Paragraph, last: Paragraph): Answer | null {
  const from = first.label ? first.label.to + 1 : first.from;
  const text = stripped(reading.tokens, from, last.to);
  if (text.to <= text.from) return null;
  return {
    content: { ...rangeOf(reading, text), open: false, direct: true, quoted: false },
    cue: labelCue(from - 1),
    subject: first.label,
    unknown: null,
    carriesOn: true,
    shared: false,
    document: false,
    quoted: false,
    sentence: first.first,
  };
}

/** Who answers when the answers carry no name: the one person whom the text before the questions names most; nobody on a tie. */
export function intervieweeOf(reading: Reading, people: People, interview: Interview): readonly Actor[] {
  const before = reading.spans[interview.from]?.from ?? 0;
  const counts = new Map<number, number>();
  for (const place of people.places)
    if (place.to <= before) counts.set(place.person, (counts.get(place.person) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  const place = first && first[1] > (second?.[1] ?? 0) && people.places.find(({ person }) => person === first[0]);
  if (!place) return [];
  const core = { from: place.from, to: place.to };
  return [{ ...core, core, kind: 'person', person: place.person, points: false, named: true, data: false }];
}
