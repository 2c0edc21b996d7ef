import type { Range } from '@/lib/domain/range';
import type { Reference, SpeakerType } from '@/lib/domain/annotations';
import { matchKey, words } from '@/lib/text/01-normalise';
import { firstFrom, rangeOf, textOf, type Reading, type Span } from '@/lib/text/02-segment/reading';
import type { People } from '@/lib/text/03-people/people';
import type { Actor } from './actors';

/** Somebody who speaks in a story; a role can turn out later to be a person's. */
export interface Speaker {
  person: number;
  readonly type: SpeakerType;
  readonly surface: string;
  readonly words: ReadonlySet<string>;
  readonly range: Range | null;
}

/** What a clause says about its speaker. */
export interface Attribution {
  readonly speaker: Speaker;
  readonly reference: Reference;
  readonly speakerRange: Range | null;
  readonly antecedent: Range | null;
  readonly rule: string;
}

/** Words of roles that tell nobody apart. */
const WEAK = new Set('و در این همین استان شهرستان کشور کل ایران اسلامی جمهوری از به ما'.split(' '));

function roleWords(text: string): ReadonlySet<string> {
  return new Set(words(text).filter((word) => !WEAK.has(word)));
}

function within(small: ReadonlySet<string>, large: ReadonlySet<string>): boolean {
  for (const word of small) if (!large.has(word)) return false;
  return small.size > 0;
}

/** Whether two roles can be one: the words of the shorter all stand in the longer. */
function compatible(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return within(a, b) || within(b, a);
}

/** The memory of who speaks, read from the story's start to its end. */
export class SpeakerMemory {
  private readonly speakers: Speaker[] = [];
  private readonly roles: readonly { person: number; words: ReadonlySet<string>; range: Range }[];
  private readonly firstPlaces = new Map<number, Span>();
  private readonly firstNames = new Map<number, Span>();
  private current: Speaker | null = null;
  private human: Speaker | null = null;
  /** Roles found to be a person's by the order of the story. */
  private readonly taken = new Map<number, readonly string[]>();

  constructor(
    private readonly reading: Reading,
    private readonly people: People,
  ) {
    const roles = new Map(people.roles.map((role) => [`${role.person} ${matchKey(textOf(reading, role))}`, role]));
    this.roles = [...roles.values()].map((role) => ({
      person: role.person,
      words: roleWords(textOf(reading, role)),
      range: rangeOf(reading, role),
    }));
    for (const place of people.places) {
      if (!this.firstPlaces.has(place.person)) this.firstPlaces.set(place.person, place);
      if (place.reference === 'name' && !this.firstNames.has(place.person)) this.firstNames.set(place.person, place);
    }
  }

  /**
   * Who speaks in a clause whose subject is `actor`, or the unlisted phrase `unknown`, or nobody named. `noticed` are the
   * subjects of the sentences before that say nothing; `following` those of the next statements.
   */
  attribute(
    actor: Actor | null,
    unknown: Span | null,
    noticed: readonly Actor[],
    following: readonly (Actor | null)[],
  ): Attribution {
    for (const person of noticed) this.human = this.current = this.personSpeaker(person.person, person);
    const attribution = actor ? this.ofActor(actor, following) : unknown ? this.ofUnknown(unknown) : this.unspoken();
    this.current = attribution.speaker;
    if (attribution.speaker.type === 'person' || attribution.speaker.type === 'role') this.human = attribution.speaker;
    return attribution;
  }

  /** The fullest role the story gives a person: beside the name, or by the order of its speakers; null without one. */
  roleOf(person: number): string | null {
    const beside = this.roles
      .filter((role) => role.person === person)
      .map((role) => this.reading.body.slice(role.range.start, role.range.end));
    const before = this.speakers
      .filter((speaker) => speaker.person === person && speaker.type === 'role')
      .map((speaker) => speaker.surface);
    const roles = [...beside, ...before, ...(this.taken.get(person) ?? [])].filter(
      (role) => !/^(?:این|همین|آن)\s/.test(role),
    );
    return roles.sort((a, b) => matchKey(b).length - matchKey(a).length)[0] ?? null;
  }

  private ofActor(actor: Actor, following: readonly (Actor | null)[]): Attribution {
    if (actor.kind === 'person') return this.byName(actor);
    if (actor.kind === 'pronoun') return this.byPronoun(actor);
    if (actor.kind === 'role') return this.byRole(actor, following);
    if (actor.kind === 'paper' && this.current) return this.byPaper(actor, this.current);
    return this.byGroup(actor);
  }

  /** «این بیانیه می‌افزاید»: the paper of whoever spoke last. */
  private byPaper(actor: Actor, speaker: Speaker): Attribution {
    return {
      speaker,
      reference: 'role',
      speakerRange: rangeOf(this.reading, actor),
      antecedent: speaker.range,
      rule: 'paper of the running speaker',
    };
  }

  private byName(actor: Actor): Attribution {
    const speaker = this.personSpeaker(actor.person, actor);
    const place = this.people.places[firstFrom(this.people.places, actor.core.from)];
    const full = place?.reference === 'name';
    const antecedent = full ? null : this.firstPlace(actor.person);
    return {
      speaker,
      reference: full ? 'name' : 'surname',
      speakerRange: rangeOf(this.reading, actor.core),
      antecedent,
      rule: full ? 'full name' : 'surname',
    };
  }

  private byPronoun(actor: Actor): Attribution {
    const speakerRange = rangeOf(this.reading, actor);
    if (!this.human) return this.nobody(actor, 'pronoun', 'pronoun without antecedent');
    return {
      speaker: this.human,
      reference: 'pronoun',
      speakerRange,
      antecedent: this.human.range,
      rule: 'pronoun to the last human speaker',
    };
  }

  private byRole(actor: Actor, following: readonly (Actor | null)[]): Attribution {
    const text = textOf(this.reading, actor);
    const own = roleWords(text);
    const speakerRange = rangeOf(this.reading, actor);
    const found = (speaker: Speaker, rule: string): Attribution => ({
      speaker, reference: 'role', speakerRange, antecedent: speaker.range, rule,
    }); // prettier-ignore
    const attached = this.roles.find((role) => compatible(own, role.words));
    if (attached) return found(this.personSpeaker(attached.person, null), 'role beside a name');
    const known = this.speakers.findLast((speaker) => speaker.words.size > 0 && compatible(own, speaker.words));
    if (known) return found(known, 'role of an earlier speaker');
    const awaited = this.awaited(following, own);
    if (awaited !== null && !actor.points)
      return found(this.take(this.personSpeaker(awaited, null), text), 'role of the person named next');
    if (this.human && (actor.points || this.canTake(this.human, own)))
      return found(this.take(this.human, text), actor.points ? 'pointing role' : 'role of the running speaker');
    const speaker: Speaker = { person: -1, type: 'role', surface: text, words: own, range: speakerRange };
    this.speakers.push(speaker);
    return { speaker, reference: 'role', speakerRange, antecedent: null, rule: 'role without a name' };
  }

  /** The person whom the next statements name for the first time, without a role, before another role speaks. */
  private awaited(following: readonly (Actor | null)[], own: ReadonlySet<string>): number | null {
    for (const actor of following) {
      if (actor?.kind === 'role' && !actor.points && !compatible(own, roleWords(textOf(this.reading, actor))))
        return null;
      if (actor?.kind !== 'person') continue;
      const spoken = this.speakers.some((speaker) => speaker.person === actor.person);
      const roleless = !this.roles.some((role) => role.person === actor.person);
      return !spoken && roleless ? actor.person : null;
    }
    return null;
  }

  private take(speaker: Speaker, role: string): Speaker {
    if (speaker.person >= 0) this.taken.set(speaker.person, [...(this.taken.get(speaker.person) ?? []), role]);
    return speaker;
  }

  /** A role fits the running speaker when that person has no role yet, or one that shares a telling word. */
  private canTake(speaker: Speaker, own: ReadonlySet<string>): boolean {
    if (speaker.person < 0) return false;
    const beside = this.roles.filter((role) => role.person === speaker.person).map((role) => role.words);
    const known = [...beside, ...(this.taken.get(speaker.person) ?? []).map(roleWords)];
    return known.length === 0 || known.some((words) => [...own].some((word) => words.has(word)));
  }

  private byGroup(actor: Actor): Attribution {
    const text = textOf(this.reading, actor);
    const speakerRange = rangeOf(this.reading, actor);
    const reference: Reference = actor.named ? 'name' : 'role';
    const own = roleWords(text);
    const known = this.speakers.findLast(
      (speaker) => speaker.type === 'organisation' && (actor.points || compatible(own, speaker.words)),
    );
    if (known && actor.kind === 'organisation')
      return { speaker: known, reference, speakerRange, antecedent: known.range, rule: 'organisation again' };
    const type = actor.kind === 'organisation' ? 'organisation' : 'unnamed';
    const speaker: Speaker = { person: -1, type, surface: text, words: own, range: speakerRange };
    this.speakers.push(speaker);
    return {
      speaker,
      reference,
      speakerRange,
      antecedent: null,
      rule: type === 'organisation' ? 'organisation' : 'group without a name',
    };
  }

  private ofUnknown(span: Span): Attribution {
    const range = rangeOf(this.reading, span);
    const points = /^(?:این|همین)\s\S+(?:\s|$)/.test(textOf(this.reading, span));
    if (points && this.human)
      return {
        speaker: this.human,
        reference: 'role',
        speakerRange: range,
        antecedent: this.human.range,
        rule: 'pointing phrase',
      };
    const speaker: Speaker = {
      person: -1,
      type: 'unnamed',
      surface: textOf(this.reading, span),
      words: new Set(),
      range,
    };
    return { speaker, reference: 'role', speakerRange: range, antecedent: null, rule: 'unlisted subject' };
  }

  private unspoken(): Attribution {
    const speaker = this.current ?? {
      person: -1,
      type: 'unnamed' as const,
      surface: '',
      words: new Set<string>(),
      range: null,
    };
    return {
      speaker,
      reference: 'zero',
      speakerRange: null,
      antecedent: speaker.range,
      rule: this.current ? 'unspoken subject' : 'no subject',
    };
  }

  private nobody(actor: Actor, reference: Reference, rule: string): Attribution {
    const speaker: Speaker = {
      person: -1,
      type: 'unnamed',
      surface: textOf(this.reading, actor),
      words: new Set(),
      range: null,
    };
    return { speaker, reference, speakerRange: rangeOf(this.reading, actor), antecedent: null, rule };
  }

  /** The person as a speaker; a role that spoke just before, without a name, is then this person's. */
  private personSpeaker(person: number, actor: Actor | null): Speaker {
    const known = this.speakers.find((speaker) => speaker.person === person);
    if (known) return known;
    const waiting = this.human;
    const roleless = !this.roles.some((role) => role.person === person);
    if (actor && waiting?.type === 'role' && waiting.person < 0 && roleless) {
      waiting.person = person;
      return waiting;
    }
    const speaker: Speaker = {
      person,
      type: 'person',
      surface: this.people.people[person]?.name ?? '',
      words: new Set(),
      range: this.firstPlace(person),
    };
    this.speakers.push(speaker);
    return speaker;
  }

  /** Where a person is first named in full, else first of all. */
  private firstPlace(person: number): Range | null {
    const place = this.firstNames.get(person) ?? this.firstPlaces.get(person);
    return place ? rangeOf(this.reading, place) : null;
  }
}
