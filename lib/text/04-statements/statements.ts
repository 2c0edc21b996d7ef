import type { StatementAnnotation } from '@/lib/domain/annotations';
import type { Range } from '@/lib/domain/range';
import type { Dateline } from '@/lib/text/02-segment/dateline';
import { rangeOf, textOf, type Reading, type Span } from '@/lib/text/02-segment/reading';
import type { People } from '@/lib/text/03-people/people';
import { attribute } from './attribute';
import { collect, type Finished } from './collect';
import { cueKey } from './cueKey';
import type { Attribution } from './speaker';
import { SpeakerMemory } from './speakerMemory';

/** What stage 4 finds; `roles` holds the fullest role of each person, by index, or null. */
export interface Statements {
  readonly statements: StatementAnnotation[];
  readonly roles: readonly (string | null)[];
}

/** Stage 4: what is said in a story, by whom. `dateline` is left out of the search for speakers. */
export function findStatements(reading: Reading, people: People, { dateline, via }: Dateline): Statements {
  const drafts = collect(reading, people, dateline && tokensOf(reading, dateline));
  const memory = new SpeakerMemory(reading, people, via);
  const attributed = drafts.map((draft, i) => {
    const following = drafts.slice(i + 1, i + 4).map((later) => later.subject);
    return attribute(memory, draft, draft.noticed, following);
  });
  const roles = people.people.map((_, person) => memory.roles.fullest(person));
  const statements = drafts.flatMap((draft, i) => {
    const attribution = attributed[i];
    if (!attribution) return [];
    const next = drafts[i + 1];
    const leadIn =
      !draft.direct &&
      draft.cue.form === 'final' &&
      draft.cue.verb?.judges === true &&
      next?.sentence === draft.sentence &&
      next.cue.shared;
    return statementOf(reading, people, roles, draft, attribution, leadIn);
  });
  return { statements, roles };
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
  const cue = draft.cue.to > draft.cue.from ? textOf(reading, draft.cue) : '';
  return {
    start,
    end,
    text: reading.body.slice(start, end),
    speaker: person?.name ?? speaker.surface,
    speakerType: person ? 'person' : speaker.type,
    role: person ? (roles[speaker.person] ?? null) : null,
    reference: attribution.reference,
    cue,
    verb: cueKey(cue),
    cueRange: cueRange(reading, draft.cue),
    kind: draft.direct ? 'direct' : 'indirect',
    speakerRange: attribution.speakerRange,
    antecedent: attribution.antecedent,
    leadIn,
    rule: attribution.rule,
  };
} // prettier-ignore

/** Speech without a verb has an empty range, where its label ends. */
function cueRange(reading: Reading, cue: Span): Range {
  if (cue.to > cue.from) return rangeOf(reading, cue);
  const at = reading.tokens[Math.max(cue.from, 0)]?.start ?? 0;
  return { start: at, end: at };
}
