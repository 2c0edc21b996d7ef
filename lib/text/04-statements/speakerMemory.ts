import type { Reference } from '@/lib/domain/annotations';
import type { Range } from '@/lib/domain/range';
import { rangeOf, type Reading, type Span } from '@/lib/text/02-segment/reading';
import type { People } from '@/lib/text/03-people/people';
import { PersonRoles } from './personRoles';
import { compatible, roleWords } from './roleWords';
import { back, NO_WORDS, type Attribution, type Speaker } from './speaker';

/** How many speakers without a name are remembered, the latest first; the bound keeps the work on hostile input linear. */
const MAX_SPEAKERS = 200;

/** Who has spoken in a story so far, read from its start to its end. */
export class SpeakerMemory {
  readonly roles: PersonRoles;
  /** Who spoke, or was the subject, last; and the last human. */
  current: Speaker | null = null;
  human: Speaker | null = null;
  private readonly humans = new Set<Speaker>();
  private readonly unnamed: Speaker[] = [];
  private readonly byPerson = new Map<number, Speaker>();
  private readonly naming = new Map<number, Span & { readonly full: boolean }>();

  constructor(
    readonly reading: Reading,
    readonly people: People,
    via: string | null,
  ) {
    // «به نقل از روزنامه X، … این روزنامه نوشت»: the second-hand source is the organisation that was named last.
    if (via) this.remember({ person: -1, type: 'organisation', surface: via, words: roleWords(via), range: null });
    this.roles = new PersonRoles(reading, people);
    for (const { person, from, to, reference } of people.places) {
      const full = reference === 'name';
      if (!this.naming.has(person) || (full && !this.naming.get(person)?.full))
        this.naming.set(person, { from, to, full });
    }
  }

  /** A person is the subject of a sentence that says nothing. */
  notice(person: number): void {
    this.human = this.current = this.personSpeaker(person, true);
  }

  /** Somebody has spoken. */
  hear(speaker: Speaker): void {
    this.current = speaker;
    if (speaker.type !== 'person' && speaker.type !== 'role') return;
    this.human = speaker;
    if (this.humans.size < 2) this.humans.add(speaker);
  }

  /** Whether one human, and no other, has spoken. */
  get oneHuman(): boolean {
    return this.humans.size === 1;
  }

  hasSpoken(person: number): boolean {
    return this.byPerson.has(person);
  }

  /** An attribution to somebody without a name who speaks for the first time; remembered. */
  newcomer(speaker: Speaker, span: Span, reference: Reference, rule: string): Attribution {
    this.remember(speaker);
    return { ...back(this.reading, speaker, span, reference, rule), antecedent: null };
  }

  private remember(speaker: Speaker): void {
    this.unnamed.push(speaker);
    if (this.unnamed.length > MAX_SPEAKERS) this.unnamed.shift();
  }

  /** The last speaker whose role can be the same. */
  withRole(words: ReadonlySet<string>): Speaker | undefined {
    return this.unnamed.findLast(({ type, words: own }) => type === 'role' && compatible(words, own));
  }

  /** The last organisation that can be the same; where the words only point («این نهاد»), else the last of all. */
  organisation(words: ReadonlySet<string>, points: boolean): Speaker | undefined {
    const all = this.unnamed.filter(({ type }) => type === 'organisation');
    return all.findLast(({ words: own }) => compatible(words, own)) ?? (points ? all.at(-1) : undefined);
  }

  /** The person as a speaker; named by the clause itself, a role that spoke just before without a name is then this person's. */
  personSpeaker(person: number, named: boolean): Speaker {
    const known = this.byPerson.get(person);
    if (known) return known;
    const waiting = this.human;
    if (named && waiting?.type === 'role' && waiting.person < 0 && !this.roles.known(person)) {
      waiting.person = person;
      this.roles.take(person, waiting.surface);
      this.byPerson.set(person, waiting);
      return waiting;
    }
    const surface = this.people.people[person]?.name ?? '';
    const speaker: Speaker = { person, type: 'person', surface, words: NO_WORDS, range: this.firstNaming(person) };
    this.byPerson.set(person, speaker);
    return speaker;
  }

  /** Where a person is first named in full, else first of all. */
  firstNaming(person: number): Range | null {
    const place = this.naming.get(person);
    return place ? rangeOf(this.reading, place) : null;
  }
}
