import type { Range } from '@/lib/domain/range';
import type { Reading, Span } from '@/lib/text/02-segment/reading';
import type { People } from '@/lib/text/03-people/people';
import { findActors, type Actor } from './actors';
import { contentAt } from './content';
import type { Draft } from './draft';
import { draftSentence } from './drafts';
import { findInterview, intervieweeOf, type Interview } from './interview';
import { endsSpeech, isHeadline, speechOf } from './runOn';
import { findSubject } from './subject';
import { cutSwallowed } from './swallowed';

/** A draft whose content is known to its end. */
export interface Finished extends Draft, Range {
  readonly direct: boolean;
  /** The subjects of the sentences before, when those say nothing themselves. */
  readonly noticed: readonly Actor[];
}

type Running = Finished & { end: number };

/** The drafts of all sentences with the ends of their contents: speech that runs on, and speech that begins a sentence later. */
export function collect(reading: Reading, people: People, dateline: Span | null): readonly Finished[] {
  const sentences = reading.spans.map((span) => behindDateline(reading, people, span, dateline));
  const actors = cutSwallowed(
    reading,
    people,
    sentences.map((sentence) => findActors(reading, people, sentence)),
  );
  const collector = new Collector(reading, sentences, actors);
  const interview = findInterview(reading, actors);
  const from = interview?.from ?? sentences.length;
  for (let index = 0; index < from; index++) collector.read(index);
  if (interview) collector.answers(interview, intervieweeOf(reading, people, interview));
  return collector.finished;
}

class Collector {
  readonly finished: Running[] = [];
  private readonly drafts: readonly (readonly Draft[])[];
  private waiting: Draft | null = null;
  private noticed: readonly Actor[] = [];
  private runs = false;

  constructor(
    private readonly reading: Reading,
    private readonly sentences: readonly Span[],
    private readonly actors: readonly (readonly Actor[])[],
  ) {
    this.drafts = sentences.map((sentence, index) => draftSentence(reading, actors[index] ?? [], index, sentence));
  }

  /** Reads the sentence at `index`: the speech it begins, goes on with or ends. */
  read(index: number): void {
    if (this.begins(index) || this.goesOn(index)) return;
    const drafts = this.drafts[index] ?? [];
    if (isHeadline(this.reading, index) && !drafts.some((draft) => draft.cue.form === 'colon')) return;
    for (const draft of drafts) {
      if (draft.content) this.add(draft, draft.content);
      else if (draft.cue.form === 'colon') this.waiting = draft;
    }
    if (!this.waiting && !drafts.some((draft) => draft.content)) this.notice(index);
  }

  /** The answers of an interview; those without a name are the interviewee's, where there is one. */
  answers(interview: Interview, interviewee: readonly Actor[]): void {
    for (const draft of interview.answers) {
      this.noticed = draft.subject ? [] : interviewee;
      this.add(draft, draft.content);
    }
  }

  /** Whether the sentence is the beginning of speech that the sentence before announced. */
  private begins(index: number): boolean {
    const draft = this.waiting;
    const span = this.reading.spans[index];
    if (!draft || !span) return false;
    this.waiting = null;
    const content = contentAt(this.reading, span.from, span.to, span);
    if (content) this.add({ ...draft, quoted: content.quoted }, content);
    return content !== null;
  }

  /** Whether the sentence is more of the speech before. */
  private goesOn(index: number): boolean {
    const running = this.finished.at(-1);
    if (!running || !this.runs || running.sentence >= index) return false;
    this.runs = !endsSpeech(this.reading, index, this.drafts, running, this.actors[index] ?? []);
    if (this.runs) running.end = speechOf(this.reading, index)?.end ?? running.end;
    return this.runs;
  }

  private add(draft: Draft, content: NonNullable<Draft['content']>): void {
    const { start, end, direct } = content;
    this.finished.push({ ...draft, start, end, direct, noticed: this.noticed });
    this.runs = content.open;
    this.noticed = [];
  }

  private notice(index: number): void {
    const { from, to } = this.sentences[index] as Span;
    const subject = findSubject(this.reading, this.actors[index] ?? [], from, to);
    if (subject?.kind === 'person') this.noticed = [...this.noticed, subject];
  }
}

/** The part of a sentence behind a dateline in it, the mark that ends the dateline, and a reporter's name set off by a dash. */
function behindDateline({ tokens }: Reading, people: People, span: Span, dateline: Span | null): Span {
  if (!dateline || dateline.from >= span.to || dateline.to <= span.from) return span;
  const from = behindMarks(tokens, Math.min(Math.max(dateline.to, span.from), span.to), span.to);
  const reporter = people.places.find((place) => place.from === from);
  if (!reporter || tokens[reporter.to]?.kind !== 'dash' || reporter.to >= span.to) return { from, to: span.to };
  return { from: behindMarks(tokens, reporter.to, span.to), to: span.to };
}

function behindMarks(tokens: Reading['tokens'], at: number, to: number): number {
  let from = at;
  while (from < to && /^(?:comma|colon|dash)$/.test(tokens[from]?.kind ?? '')) from++;
  return from;
}
