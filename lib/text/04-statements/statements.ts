import type { StatementAnnotation } from '@/lib/domain/annotations';
import type { Range } from '@/lib/domain/range';
import { rangeOf, textOf, type Reading, type Span } from '@/lib/text/02-segment/reading';
import type { Token } from '@/lib/text/02-segment/tokens';
import type { People } from '@/lib/text/03-people/people';
import { findActors, type Actor } from './actors';
import { contentAt } from './content';
import type { Draft } from './draft';
import { draftSentence } from './drafts';
import { endsSpeech, isHeadline, speechOf } from './runOn';
import type { Attribution } from './speaker';
import { SpeakerMemory } from './speakers';
import { findSubject } from './subject';
import { cutSwallowed } from './swallowed';

/** What stage 4 finds; `roles` holds the fullest role of each person, by index, or null. */
export interface Statements {
  readonly statements: StatementAnnotation[];
  readonly roles: readonly (string | null)[];
}

/** Stage 4: what is said in a story, by whom. `dateline` is left out of the search for speakers. */
export function findStatements(reading: Reading, people: People, dateline: Range | null): Statements {
  const drafts = collect(reading, people, dateline && tokensOf(reading, dateline));
  const memory = new SpeakerMemory(reading, people);
  const attributed = drafts.map((draft, i) => {
    const following = drafts.slice(i + 1, i + 4).map((later) => later.subject);
    return memory.attribute(draft, draft.noticed, following);
  });
  const roles = people.people.map((_, person) => memory.roles.fullest(person));
  const statements = drafts.map((draft, i) => {
    const next = drafts[i + 1];
    const leadIn =
      !draft.direct &&
      draft.cue.form === 'final' &&
      draft.cue.verb?.judges === true &&
      next?.sentence === draft.sentence &&
      next.shared;
    return statementOf(reading, people, roles, draft, attributed[i] as Attribution, leadIn);
  });
  return { statements, roles };
}

interface Finished extends Draft, Range {
  readonly direct: boolean;
  /** The subject of the sentence before, when it says nothing itself. */
  readonly noticed: readonly Actor[];
}

/** The drafts of all sentences with the ends of their contents: speech that runs on, and speech that begins a sentence later. */
function collect(reading: Reading, people: People, dateline: Span | null): Finished[] {
  const finished: (Finished & { end: number; start: number })[] = [];
  let waiting: Draft | null = null;
  let noticed: Actor[] = [];
  let runs = false;
  const sentences = reading.spans.map((span) => behindDateline(reading.tokens, span, dateline));
  const actorsOf = cutSwallowed(
    reading,
    people,
    sentences.map((sentence) => findActors(reading, people, sentence)),
  );
  reading.spans.forEach((span, index) => {
    const running = finished.at(-1);
    const sentence = sentences[index] ?? span;
    const actors = actorsOf[index] ?? [];
    const drafts = draftSentence(reading, actors, index, sentence);
    if (waiting) {
      const content = contentAt(reading, span.from, span.to, span);
      if (content)
        finished.push({
          ...waiting,
          start: content.start,
          end: content.end,
          content,
          quoted: content.quoted,
          direct: true,
          noticed,
        });
      runs = content?.open === true;
      waiting = null;
      noticed = [];
      if (content) return;
    }
    if (running && runs && running.sentence < index) {
      runs = !endsSpeech(reading, index, drafts, running, actors);
      if (runs) running.end = speechOf(reading, index)?.end ?? running.end;
      if (runs) return;
    }
    if (isHeadline(reading, index) && !drafts.some((draft) => draft.cue.form === 'colon')) return;
    for (const draft of drafts) {
      if (!draft.content && draft.cue.form === 'colon') waiting = draft;
      if (draft.content) {
        finished.push({
          ...draft,
          start: draft.content.start,
          end: draft.content.end,
          direct: draft.content.direct,
          noticed,
        });
        runs = draft.content.open;
      }
      noticed = [];
    }
    if (drafts.length > 0) return;
    const subject = findSubject(reading, actors, sentence.from, sentence.to);
    if (subject?.kind === 'person') noticed = [...noticed, subject];
  });
  return finished;
}

/** The part of a sentence behind a dateline in it, and behind the mark that ends the dateline. */
function behindDateline(tokens: readonly Token[], span: Span, dateline: Span | null): Span {
  if (!dateline || dateline.from >= span.to || dateline.to <= span.from) return span;
  let from = Math.min(Math.max(dateline.to, span.from), span.to);
  while (from < span.to && /^(?:comma|colon|dash)$/.test(tokens[from]?.kind ?? '')) from++;
  return { from, to: span.to };
}

function tokensOf(reading: Reading, range: Range): Span {
  const from = reading.tokens.findIndex((token) => token.end > range.start);
  const to = reading.tokens.findIndex((token) => token.start >= range.end);
  return { from: Math.max(0, from), to: to < 0 ? reading.tokens.length : to };
}

function statementOf(
  reading: Reading, people: People, roles: Statements['roles'], draft: Finished, attribution: Attribution, leadIn: boolean,
): StatementAnnotation {
  const { speaker } = attribution;
  const person = speaker.person >= 0 ? people.people[speaker.person] : undefined;
  const { start, end } = draft;
  return {
    start,
    end,
    text: reading.body.slice(start, end),
    speaker: person?.name ?? speaker.surface,
    speakerType: person ? 'person' : speaker.type,
    role: person ? (roles[speaker.person] ?? null) : null,
    reference: attribution.reference,
    cue: textOf(reading, draft.cue),
    cueRange: rangeOf(reading, draft.cue),
    kind: draft.direct ? 'direct' : 'indirect',
    speakerRange: attribution.speakerRange,
    antecedent: attribution.antecedent,
    leadIn,
    rule: attribution.rule,
  };
} // prettier-ignore
