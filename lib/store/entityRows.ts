import { cleanAtDoor, nameKey } from '@/lib/text/01-normalise';
import { officeOf, personOf, type Entity } from './entityIds';
import { speakerOf, spoken } from './statementRows';
import type { Story } from './story';

/** A person as stories name them; the role of the newest story that tells one, with its Tehran day (ISO). */
export interface PersonRow extends Entity {
  readonly role: string | null;
  readonly role_day: string | null;
}

export interface AliasRow {
  readonly person_id: string;
  readonly key: string;
  readonly surface: string;
}

/** A person seen in an office, from the first to the last Tehran day (ISO). */
export interface TenureRow {
  readonly person_id: string;
  readonly office_id: string;
  readonly from_day: string;
  readonly to_day: string;
}

/** What stories bring into the tables that they share, each row once. */
export interface EntityRows {
  readonly people: readonly PersonRow[];
  readonly aliases: readonly AliasRow[];
  readonly organisations: readonly Entity[];
  readonly offices: readonly Entity[];
  readonly tenures: readonly TenureRow[];
}

/** Rows by key, and in the order of their keys: writers that run at once must lock rows in one order. */
class Keyed<Row> {
  private readonly found = new Map<string, Row>();
  constructor(private readonly merge: (old: Row, more: Row) => Row) {}
  add(key: string, row: Row): void {
    const old = this.found.get(key);
    this.found.set(key, old === undefined ? row : this.merge(old, row));
  }
  rows(): Row[] {
    return [...this.found.keys()].sort().flatMap((key) => this.found.get(key) ?? []);
  }
}

const first = <Row>(old: Row): Row => old;
const newerRole = (old: PersonRow, more: PersonRow) =>
  (more.role_day ?? '') >= (old.role_day ?? '') && more.role ? { ...more, name: old.name } : old;
const longer = (old: TenureRow, more: TenureRow): TenureRow => ({
  ...old,
  from_day: more.from_day < old.from_day ? more.from_day : old.from_day,
  to_day: more.to_day > old.to_day ? more.to_day : old.to_day,
});

/** The people, names, organisations, offices and tenures of some stories. */
export function entityRows(stories: readonly Story[]): EntityRows {
  const people = new Keyed<PersonRow>(newerRole);
  const aliases = new Keyed<AliasRow>(first);
  const organisations = new Keyed<Entity>(first);
  const offices = new Keyed<Entity>(first);
  const tenures = new Keyed<TenureRow>(longer);

  const addPerson = (name: string, role: string | null, day: string): Entity | null => {
    const person = personOf(cleanAtDoor(name));
    if (!person) return null;
    const office = role === null ? null : officeOf(cleanAtDoor(role));
    people.add(person.id, { ...person, role: office?.name ?? null, role_day: office ? day : null });
    if (office) {
      offices.add(office.id, office);
      tenures.add(`${person.id} ${office.id}`, {
        person_id: person.id,
        office_id: office.id,
        from_day: day,
        to_day: day,
      });
    }
    return person;
  };

  for (const { annotations, draft } of stories) {
    const { day } = draft.publishedAt;
    for (const { name, role, mentions } of annotations.people) {
      const person = addPerson(name, role, day);
      const named = mentions.filter(({ reference }) => reference === 'name' || reference === 'surname');
      for (const surface of [name, ...named.map((mention) => mention.surface)].map(cleanAtDoor)) {
        const key = nameKey(surface);
        if (person && key) aliases.add(`${person.id} ${key}`, { person_id: person.id, key, surface });
      }
    }
    for (const statement of spoken(annotations.statements)) {
      if (statement.speakerType === 'person') addPerson(statement.speaker, statement.role, day);
      const speaker = speakerOf(statement);
      if (speaker && statement.speakerType === 'organisation') organisations.add(speaker.id, speaker);
      if (speaker && statement.speakerType === 'role') offices.add(speaker.id, speaker);
    }
  }
  return {
    people: people.rows(),
    aliases: aliases.rows(),
    organisations: organisations.rows(),
    offices: offices.rows(),
    tenures: tenures.rows(),
  };
}
