import type { Annotations, SpeakerType, StatementAnnotation } from '@/lib/domain/annotations';
import { cleanAtDoor } from '@/lib/text/01-normalise';
import { sketch } from '@/lib/text/08-utterance';
import { officeOf, organisationOf, personOf, type Entity } from './entityIds';
import { bodyText, nameRanges, searchVector } from './searchVector';

/** One statement as the table holds it, columns of the story aside; `terms` becomes its search vector. */
export interface StatementFact {
  readonly seq: number;
  readonly speaker_type: SpeakerType;
  readonly person_id: string | null;
  readonly organisation_id: string | null;
  readonly office_id: string | null;
  readonly speaker_id: string | null;
  readonly speaker: string;
  readonly role: string | null;
  readonly reference: string;
  readonly surface: string | null;
  readonly cue: string;
  readonly cue_key: string;
  readonly kind: string;
  readonly text: string;
  readonly start_offset: number;
  readonly end_offset: number;
  readonly cue_start: number;
  readonly cue_end: number;
  readonly speaker_start: number | null;
  readonly speaker_end: number | null;
  readonly antecedent_start: number | null;
  readonly antecedent_end: number | null;
  readonly rule: string;
  readonly sketch: readonly number[];
  readonly terms: string;
}

const ENTITY: Readonly<Record<SpeakerType, (name: string) => Entity | null>> = {
  person: personOf,
  organisation: organisationOf,
  role: officeOf,
  unnamed: () => null,
};

/** Who speaks; null when unnamed, also where the wording holds no letter to make a key of. */
export function speakerOf(statement: Pick<StatementAnnotation, 'speaker' | 'speakerType'>): Entity | null {
  return ENTITY[statement.speakerType](statement.speaker);
}

/** The statements of a story that are stored: those that only lead in to the next one are not. */
export function spoken(statements: readonly StatementAnnotation[]): StatementAnnotation[] {
  return statements.filter(({ leadIn }) => !leadIn).sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The statements of a story in the order of the text, lead-ins left out. */
export function statementRows(
  { statements, people }: Pick<Annotations, 'statements' | 'people'>,
  body: string,
): StatementFact[] {
  const names = nameRanges(people);
  return spoken(statements).map((statement, seq) => {
    const id = speakerOf(statement)?.id ?? null;
    const type = id === null ? 'unnamed' : statement.speakerType;
    const { speakerRange, antecedent, cueRange } = statement;
    return {
      seq,
      speaker_type: type,
      person_id: type === 'person' ? id : null,
      organisation_id: type === 'organisation' ? id : null,
      office_id: type === 'role' ? id : null,
      speaker_id: id,
      speaker: cleanAtDoor(statement.speaker),
      role: statement.role === null ? null : cleanAtDoor(statement.role),
      reference: statement.reference,
      surface: speakerRange && cleanAtDoor(body.slice(speakerRange.start, speakerRange.end)),
      cue: cleanAtDoor(statement.cue),
      cue_key: statement.verb,
      kind: statement.kind,
      text: cleanAtDoor(statement.text),
      start_offset: statement.start,
      end_offset: statement.end,
      cue_start: cueRange.start,
      cue_end: cueRange.end,
      speaker_start: speakerRange?.start ?? null,
      speaker_end: speakerRange?.end ?? null,
      antecedent_start: antecedent?.start ?? null,
      antecedent_end: antecedent?.end ?? null,
      rule: statement.rule,
      sketch: sketch(statement.text),
      terms: searchVector([bodyText(body, statement, names)]),
    };
  });
}
