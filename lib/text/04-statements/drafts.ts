import type { Range } from '@/lib/domain/range';
import { firstFrom, rangeOf, type Reading, type Span } from '@/lib/text/02-segment/reading';
import type { Actor } from './actors';
import { contentOf, stripped, type Content } from './content';
import { findCues, inDocument, type Cue } from './cues';
import { finalContent } from './finalContent';
import { findSubject, leadingPhrase, unknownSubject } from './subject';

/** A statement before its speaker is known. */
export interface Draft {
  /**
   * Null when the sentence ends with the cue's colon, so that the speech begins with the next sentence, and when the words of
   * an indirect statement could not be told.
   */
  readonly content: Content | null;
  readonly cue: Cue;
  readonly subject: Actor | null;
  /** A subject no list knows, where there is one. */
  readonly unknown: Span | null;
  /** The subject stands in an earlier clause of the same sentence. */
  readonly shared: boolean;
  /** A written message, quoted at length. */
  readonly document: boolean;
  /** In quotation marks that close in a later sentence. */
  readonly quoted: boolean;
  /** The sentence's index. */
  readonly sentence: number;
}

/** The statements one sentence introduces, in order of their cues; `sentence` leaves a dateline out. */
export function draftSentence(reading: Reading, actors: readonly Actor[], index: number, sentence: Span): Draft[] {
  if (sentence.from >= sentence.to) return [];
  const cues = findCues(reading, sentence);
  if (cues.length === 0) return [];
  const drafts: Draft[] = [];
  let subject: Actor | null = null;
  let unknown: Span | null = null;
  cues.forEach((cue, i) => {
    const next = cues[i + 1];
    if (cue.form === 'according') {
      const draft = accordingTo(reading, actors, cue, next, sentence, index);
      if (draft) drafts.push(draft);
      return;
    }
    const document = isDocument(reading, cue);
    const own = cue.shared
      ? null
      : findSubject(
          reading,
          actors,
          cue.clause,
          cue.from,
          document ? 'paper' : cue.verb?.noun === 'نشان' ? 'data' : null,
        );
    if (own || !cue.shared) {
      subject = own;
      unknown = own
        ? null
        : (unknownSubject(reading.tokens, cue.clause, cue.from) ?? leadingPhrase(reading.tokens, cue.clause, cue.from));
    }
    if (!credible(reading, cue, subject, unknown, document)) return;
    const content = contentFor(reading, cue, next, subject, sentence);
    drafts.push({
      content,
      cue,
      subject,
      unknown,
      shared: cue.shared,
      document,
      quoted: content?.quoted === true,
      sentence: index,
    });
  });
  return drafts;
}

/** A written message speaks: its noun stands in the clause, and the verb is one of writing or passive. */
function isDocument(reading: Reading, cue: Cue): boolean {
  return (cue.verb?.colonOnly || cue.verb?.passive) === true && inDocument(reading.tokens, cue.clause, cue.from);
}

/** Whether somebody says something here: passives and verbs of judging need more than a verb. */
function credible(reading: Reading, cue: Cue, subject: Actor | null, unknown: Span | null, document: boolean): boolean {
  if (cue.verb?.passive) return document && cue.form === 'final';
  if (cue.verb?.colonOnly) return document || subject !== null;
  if (cue.verb?.noun === 'نشان') return subject?.kind === 'organisation' && subject.data;
  if (subject) return reading.tokens[subject.to]?.key !== 'که' || cue.form === 'colon' || cue.form === 'quote';
  if (cue.form === 'colon' || cue.form === 'quote' || cue.shared) return true;
  if (cue.form === 'final' || cue.verb?.colonOnly) return false;
  return unknown !== null || adverbialOnly(reading, cue);
}

/** Whether a clause without a subject begins as clauses with an unspoken one do. */
function adverbialOnly(reading: Reading, cue: Cue): boolean {
  return (
    cue.clause === cue.from || /^(?:با|در|ضمن|همچنین|سپس|اما|و|نیز|به)$/.test(reading.tokens[cue.clause]?.key ?? '')
  );
}

function contentFor(
  reading: Reading,
  cue: Cue,
  next: Cue | undefined,
  subject: Actor | null,
  sentence: Span,
): Content | null {
  if (cue.form !== 'final') return contentOf(reading, cue, next ? contentLimit(reading, next) : sentence.to, sentence);
  if (!cue.verb) return null;
  const from = Math.max(cue.clause, subject && subject.to <= cue.from ? subject.to : 0);
  const span = finalContent(reading.tokens, from, cue.from, cue.verb);
  const text = span && stripped(reading.tokens, span.from, span.to);
  return text && text.to > text.from ? { ...rangeOf(reading, text), open: false, direct: false, quoted: false } : null;
}

/** Content ends before the conjunction that leads to the next cue. */
function contentLimit(reading: Reading, next: Cue): number {
  let at = next.clause;
  while (at > 0 && /^(?:و|اما|ولی|لیکن|بلکه)$/.test(reading.tokens[at - 1]?.key ?? '')) at--;
  return at;
}

/** «به گفته X، …»: X up to the comma or colon, or a known actor; nothing when another cue follows in the sentence. */
function accordingTo(
  reading: Reading,
  actors: readonly Actor[],
  cue: Cue,
  next: Cue | undefined,
  sentence: Span,
  index: number,
): Draft | null {
  if (next?.form === 'colon' || next?.form === 'quote') return null;
  const { tokens } = reading;
  const at = firstFrom(actors, cue.to);
  const actor = actors[at]?.from === cue.to ? (actors[at] ?? null) : null;
  let end = actor?.to ?? cue.to;
  if (!actor) while (end < sentence.to && end < cue.to + 10 && tokens[end]?.kind === 'word') end++;
  if (!actor && tokens[end]?.kind !== 'comma' && tokens[end]?.kind !== 'colon') return null;
  const direct = tokens[end]?.kind === 'colon';
  const text = stripped(tokens, end, next ? contentLimit(reading, next) : sentence.to);
  if (!actor && !/^(?:به|بنا|بگفته)/.test(tokens[cue.from]?.key ?? '')) return null;
  if (end === cue.to || text.to <= text.from) return null;
  const range: Range = rangeOf(reading, text);
  const unknown = actor ? null : { from: cue.to, to: end };
  return {
    content: { ...range, open: direct, direct, quoted: false },
    cue,
    subject: actor,
    unknown,
    shared: false,
    document: false,
    quoted: false,
    sentence: index,
  };
}
