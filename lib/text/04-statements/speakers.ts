import type { Range } from '@/lib/domain/range';
import { fold } from '@/lib/text/01-normalise';
import { firstFrom, rangeOf, textOf, type Reading, type Span } from '@/lib/text/02-segment/reading';
import type { People } from '@/lib/text/03-people/people';
import type { Actor } from './actors';
import type { Cue } from './cues';
import type { Draft } from './draft';
import { PersonRoles } from './personRoles';
import { compatible, roleWords } from './roleWords';
import type { Attribution, Speaker } from './speaker';

/** How many speakers without a name are remembered, the latest first; the bound keeps the work on hostile input linear. */
const MAX_SPEAKERS = 200;

/** Verbs that carry on what somebody was saying. */
const GOING_ON = /^(?:ادامه|افزود|میافزاید|اضافه)/;

const NO_WORDS: ReadonlySet<string> = new Set();

/** The memory of who speaks, read from the story's start to its end. */
export class SpeakerMemory {
  readonly roles: PersonRoles;
  private readonly speakers: Speaker[] = [];
  private readonly byPerson = new Map<number, Speaker>();
  private readonly naming = new Map<number, Span & { readonly full: boolean }>();
  private current: Speaker | null = null;
  private human: Speaker | null = null;
  private readonly humans = new Set<Speaker>();

  constructor(
    private readonly reading: Reading,
    private readonly people: People,
    via: string | null,
  ) {
    // «به نقل از روزنامه X، … این روزنامه نوشت»: the second-hand source is the organisation that was named last.
    if (via) this.speakers.push({ person: -1, type: 'organisation', surface: via, words: roleWords(via), range: null });
    this.roles = new PersonRoles(reading, people);
    for (const { person, from, to, reference } of people.places) {
      const full = reference === 'name';
      if (!this.naming.has(person) || (full && !this.naming.get(person)?.full))
        this.naming.set(person, { from, to, full });
    }
  }

  /** Who says a draft; null for a paper that nobody known has written. `noticed` are the subjects of the sentences before that say nothing, `following` those of the next statements. */
  attribute(draft: Draft, noticed: readonly Actor[], following: readonly (Actor | null)[]): Attribution | null {
    if (draft.cue.form === 'paper' && this.current?.type !== 'organisation') return null;
    for (const { person } of noticed) this.human = this.current = this.personSpeaker(person, true);
    const attribution = this.decide(draft, following);
    this.current = attribution.speaker;
    if (attribution.speaker.type === 'person' || attribution.speaker.type === 'role') this.hear(attribution.speaker);
    return attribution;
  }

  private hear(speaker: Speaker): void {
    this.human = speaker;
    if (this.humans.size < 2) this.humans.add(speaker);
  }

  private decide({ subject, unknown, carriesOn, cue }: Draft, following: readonly (Actor | null)[]): Attribution {
    if (subject?.kind === 'person') return this.byName(subject);
    if (subject?.kind === 'pronoun') return this.byPronoun(subject);
    if (subject?.kind === 'pronouns') return this.byGroupPronoun(subject);
    if (subject?.kind === 'role')
      return cue.verb?.plural === true && this.isJoint(subject)
        ? this.byJoint(subject)
        : this.byRole(subject, following, cue);
    if (subject?.kind === 'paper' && this.current)
      return this.back(this.current, subject, 'role', 'paper of the running speaker');
    if (subject) return this.byGroup(subject);
    if (unknown) return this.byUnlisted(unknown);
    if (carriesOn && this.current) return this.back(this.current, null, 'zero', 'unspoken subject');
    return this.back(unnamed('', null), null, 'zero', 'no subject');
  }

  /** An attribution that points back at a speaker known before. */
  private back(speaker: Speaker, span: Span | null, reference: Attribution['reference'], rule: string): Attribution {
    return { speaker, reference, speakerRange: span && rangeOf(this.reading, span), antecedent: speaker.range, rule };
  }

  private byName(actor: Actor): Attribution {
    const speaker = this.personSpeaker(actor.person, true);
    const full = this.people.places[firstFrom(this.people.places, actor.core.from)]?.reference === 'name';
    if (!full)
      return { ...this.back(speaker, actor.core, 'surname', 'surname'), antecedent: this.firstNaming(actor.person) };
    return {
      speaker,
      reference: 'name',
      speakerRange: rangeOf(this.reading, actor.core),
      antecedent: null,
      rule: 'full name',
    };
  }

  private byPronoun(actor: Actor): Attribution {
    if (this.human) return this.back(this.human, actor, 'pronoun', 'pronoun to the last human speaker');
    return this.back(unnamed(textOf(this.reading, actor), null), actor, 'pronoun', 'pronoun without antecedent');
  }

  /** «آنان»: the organisation or group that spoke last. */
  private byGroupPronoun(actor: Actor): Attribution {
    if (this.current && this.current.type !== 'person')
      return this.back(this.current, actor, 'pronoun', 'pronoun to the last group');
    return this.back(unnamed(textOf(this.reading, actor), null), actor, 'pronoun', 'pronoun without antecedent');
  }

  private byRole(actor: Actor, following: readonly (Actor | null)[], cue: Cue): Attribution {
    const text = textOf(this.reading, actor);
    const words = roleWords(text);
    const holder = this.roles.holder(words);
    if (holder !== null) return this.back(this.personSpeaker(holder, false), actor, 'role', 'role beside a name');
    const known = this.speakers.findLast(({ type, words: own }) => type === 'role' && compatible(words, own));
    if (known) return this.back(known, actor, 'role', 'role of an earlier speaker');
    const awaited = actor.points ? null : this.awaited(following, words);
    if (awaited !== null)
      return this.taking(this.personSpeaker(awaited, false), actor, text, 'role of the person named next');
    if (this.human && actor.points) return this.back(this.human, actor, 'role', 'pointing role');
    if (this.human && this.human.person >= 0 && this.roles.fits(this.human.person, words))
      return this.taking(this.human, actor, text, 'role of the running speaker');
    if (this.human && this.goesOn(cue)) return this.taking(this.human, actor, text, 'role of the only speaker');
    return this.newcomer(
      { person: -1, type: 'role', surface: text, words, range: rangeOf(this.reading, actor) },
      actor,
      'role',
      'role without a name',
    );
  }

  /** «رئیس‌جمهور و وزیر آب گفتند»: with a verb of several, two offices are two people. */
  private isJoint(actor: Actor): boolean {
    return this.reading.tokens.slice(actor.from, actor.to).some((token) => token.key === 'و');
  }

  /** «مشاور وزیر ادامه داد»: where one human alone has spoken, a verb of going on is theirs, whatever the office. */
  private goesOn(cue: Cue): boolean {
    return this.humans.size === 1 && GOING_ON.test(cue.verb?.noun ?? '');
  }

  private byJoint(actor: Actor): Attribution {
    const surface = textOf(this.reading, actor);
    const speaker: Speaker = {
      person: -1,
      type: 'role',
      surface,
      words: NO_WORDS,
      range: rangeOf(this.reading, actor),
    };
    return { ...this.back(speaker, actor, 'role', 'joint speakers'), antecedent: null };
  }

  private taking(speaker: Speaker, actor: Actor, role: string, rule: string): Attribution {
    if (speaker.person >= 0) this.roles.take(speaker.person, role);
    return this.back(speaker, actor, 'role', rule);
  }

  /** The person whom the next statements name for the first time, without a role, before another role speaks. */
  private awaited(following: readonly (Actor | null)[], words: ReadonlySet<string>): number | null {
    for (const actor of following) {
      if (actor?.kind === 'role' && !actor.points && !compatible(words, roleWords(textOf(this.reading, actor))))
        return null;
      if (actor?.kind === 'person')
        return this.byPerson.has(actor.person) || this.roles.known(actor.person) ? null : actor.person;
    }
    return null;
  }

  private byGroup(actor: Actor): Attribution {
    const text = textOf(this.reading, actor);
    const words = roleWords(text);
    const reference = actor.named ? 'name' : 'role';
    const range = rangeOf(this.reading, actor);
    if (actor.kind !== 'organisation')
      return this.newcomer({ ...unnamed(text, range), words }, actor, reference, 'group without a name');
    const organisations = this.speakers.filter((speaker) => speaker.type === 'organisation');
    const known =
      organisations.findLast((speaker) => compatible(words, speaker.words)) ??
      (actor.points ? organisations.at(-1) : undefined);
    if (known) return this.back(known, actor, reference, 'organisation again');
    return this.newcomer(
      { person: -1, type: 'organisation', surface: text, words, range },
      actor,
      reference,
      'organisation',
    );
  }

  private byUnlisted(span: Span): Attribution {
    const text = textOf(this.reading, span);
    if (this.human && /^(?:این|همین)\s\S+/.test(fold(text)))
      return this.back(this.human, span, 'role', 'pointing phrase');
    return {
      ...this.back(unnamed(text, rangeOf(this.reading, span)), span, 'role', 'unlisted subject'),
      antecedent: null,
    };
  }

  private newcomer(speaker: Speaker, actor: Actor, reference: Attribution['reference'], rule: string): Attribution {
    this.speakers.push(speaker);
    if (this.speakers.length > MAX_SPEAKERS) this.speakers.shift();
    return { ...this.back(speaker, actor, reference, rule), antecedent: null };
  }

  /** The person as a speaker; named by the clause itself, a role that spoke just before without a name is then this person's. */
  private personSpeaker(person: number, named: boolean): Speaker {
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
  private firstNaming(person: number): Range | null {
    const place = this.naming.get(person);
    return place ? rangeOf(this.reading, place) : null;
  }
}

function unnamed(surface: string, range: Range | null): Speaker {
  return { person: -1, type: 'unnamed', surface, words: NO_WORDS, range };
}
