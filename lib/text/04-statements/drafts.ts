import { rangeOf, type Reading, type Span } from '@/lib/text/02-segment/reading';
import { accordingTo } from './according';
import type { Actor } from './actors';
import { contentLimit, contentOf, stripped, type Content } from './content';
import { findCues, inDocument, type Cue } from './cues';
import type { Draft } from './draft';
import { finalContent } from './finalContent';
import type { Token } from '@/lib/text/02-segment/tokens';
import { labelledQuotation } from './labels';
import { carriesOn, findSubject, leadingPhrase, unknownSubject } from './subject';

/** The statements sentence number `index` introduces, in order of their cues; `sentence` is its tokens without a dateline. */
export function draftSentence(reading: Reading, actors: readonly Actor[], index: number, sentence: Span): Draft[] {
  if (sentence.from >= sentence.to) return [];
  const labelled = labelledQuotation(reading, actors, sentence, index);
  if (labelled) return [labelled];
  const cues = findCues(reading, sentence);
  if (cues.length === 0) return [];
  const drafts: Draft[] = [];
  let subject: Actor | null = null;
  let unknown: Span | null = null;
  cues.forEach((cue, i) => {
    const next = cues[i + 1];
    if (cue.form === 'according' || cue.form === 'paper') {
      const draft = accordingTo(reading, actors, cue, next, sentence, index);
      if (draft) drafts.push(draft);
      return;
    }
    const document = isDocument(reading, cue);
    const own = cue.shared ? NOBODY : subjectOf(reading, actors, cue, document);
    const shared = cue.shared || (!own.subject && i > 0 && goesOnWith(reading.tokens, cue));
    if (own.subject || !shared) ({ subject, unknown } = own);
    if (!credible(reading, cue, subject, unknown, document)) return;
    const content = contentFor(reading, cue, next, subject, sentence);
    drafts.push({
      content,
      cue,
      subject,
      unknown,
      carriesOn: document || shared || carriesOn(reading.tokens, cue.clause, cue.from),
      shared,
      document,
      quoted: content?.quoted === true,
      sentence: index,
    });
  });
  return drafts;
}

interface Subject {
  readonly subject: Actor | null;
  /** A subject no list knows, where there is no other. */
  readonly unknown: Span | null;
}

const NOBODY: Subject = { subject: null, unknown: null };

/** The subject of a cue's own clause. */
function subjectOf(reading: Reading, actors: readonly Actor[], cue: Cue, document: boolean): Subject {
  if (document && pointsBack(reading.tokens, cue)) return NOBODY;
  const source = document ? 'paper' : cue.verb?.noun === 'نشان' ? 'data' : null;
  const subject = findSubject(reading, actors, cue.clause, cue.from, source);
  if (subject) return { subject, unknown: null };
  const { clause, from } = cue;
  return {
    subject,
    unknown: unknownSubject(reading.tokens, clause, from) ?? leadingPhrase(reading.tokens, clause, from),
  };
}

/** «… دانست و بر X تأکید کرد»: the clause of a later cue begins with the conjunction, so that it can have the subject before. */
function goesOnWith(tokens: readonly Token[], cue: Cue): boolean {
  return /^(?:و|اما|ولی)$/.test(tokens[cue.clause]?.key ?? '');
}

/** «در این بیانیه … آمده است»: whoever spoke last has written it. */
function pointsBack(tokens: readonly Token[], cue: Cue): boolean {
  let at = cue.clause;
  while (/^(?:در|متن|بخشی|از)$/.test(tokens[at]?.key ?? '')) at++;
  return at > cue.clause && /^(?:این|همین)$/.test(tokens[at]?.key ?? '');
}

/** A written message speaks: its noun stands in the clause, and the verb is one of writing or passive. */
function isDocument(reading: Reading, cue: Cue): boolean {
  const written = cue.verb?.noun.startsWith('نوشت') === true && cue.form === 'colon';
  return (
    (written || cue.verb?.colonOnly || cue.verb?.passive) === true && inDocument(reading.tokens, cue.clause, cue.from)
  );
}

/** Whether somebody says something here: passives and verbs of judging need more than a verb. */
function credible(reading: Reading, cue: Cue, subject: Actor | null, unknown: Span | null, document: boolean): boolean {
  if (cue.verb && WANTS.test(cue.verb.noun) && !asksSomebody(reading.tokens, cue)) return false;
  if (cue.verb?.passive) return document && cue.form === 'final';
  if (cue.verb?.colonOnly) return document || subject !== null;
  if (cue.verb?.noun === 'نشان') return subject?.kind === 'organisation' && subject.data;
  if (subject && reading.tokens[subject.to]?.key === 'که')
    return cue.form === 'colon' || cue.form === 'quote' || reading.tokens[cue.from - 1]?.kind === 'comma';
  if (subject) return true;
  if (cue.form === 'colon' || cue.form === 'quote' || cue.shared) return true;
  if (cue.form === 'final' || cue.verb?.colonOnly) return false;
  if (cue.form === 'split') return unknown !== null;
  return unknown !== null || carriesOn(reading.tokens, cue.clause, cue.from);
}

const WANTS = /^(?:خواست(?!ار)|میخواه)/;

/** «از مردم خواست»: without «از» the verb means to want. */
function asksSomebody(tokens: readonly Token[], cue: Cue): boolean {
  for (let i = cue.clause; i < cue.from; i++) if (tokens[i]?.key === 'از') return true;
  return false;
}

function contentFor(
  reading: Reading,
  cue: Cue,
  next: Cue | undefined,
  subject: Actor | null,
  sentence: Span,
): Content | null {
  if (cue.form === 'split') return contentOf(reading, cue, cue.contentTo, sentence);
  if (cue.form !== 'final' && cue.form !== 'around')
    return contentOf(reading, cue, next ? contentLimit(reading, next) : sentence.to, sentence);
  if (!cue.verb) return null;
  const from = Math.max(cue.clause, subject && subject.to <= cue.from ? subject.to : 0);
  const span = finalContent(reading.tokens, from, cue.from, cue.verb);
  const end = cue.form === 'around' && span ? (next ? contentLimit(reading, next) : sentence.to) : (span?.to ?? 0);
  const text = span && stripped(reading.tokens, span.from, end);
  return text && text.to > text.from ? { ...rangeOf(reading, text), open: false, direct: false, quoted: false } : null;
}
