import { nameKey } from '@/lib/text/01-normalise';
import { longestPhrase, passingBook } from '@/lib/text/02-segment/phrases';
import { textOf, type Reading, type Span } from '@/lib/text/02-segment/reading';
import { verbAt } from '@/lib/text/02-segment/verbs';
import type { FoundName } from './foundName';
import type { Known } from './known';
import { Spellings } from './misspelt';
import { shortForms } from './shortForms';
import {
  ambiguous,
  FOREIGN_FIRST,
  HOLY,
  listedSurnameKey,
  HONORIFICS,
  nameLike,
  openWord,
  PLACES,
  stopWord,
} from './words';

/** A place that names a person of the list by index. */
export interface NamedPlace extends Span {
  readonly person: number;
  readonly reference: 'name' | 'surname';
  readonly rule: string;
}

/** The persons that found names make, and where each is named; full names come first, to claim their surnames. */
export function gatherPeople(reading: Reading, found: readonly FoundName[]): { people: Known[]; places: NamedPlace[] } {
  const people: Known[] = [];
  const places: NamedPlace[] = [];
  const index = new Map<string, number>();
  const known = (kind: 'name' | 'family' | 'given' | 'blessed', text: string): number | undefined =>
    index.get(`${kind} ${nameKey(text)}`);
  const learn = (kind: 'name' | 'family' | 'given' | 'blessed', text: string, person: number): void => {
    const key = `${kind} ${nameKey(text)}`;
    if (!index.has(key)) index.set(key, person);
  };
  const add = (name: FoundName, reference: NamedPlace['reference'], person: number): void => {
    places.push({ from: name.from, to: name.to, person, reference, rule: name.rule });
  };
  const spellings = new Spellings();
  const misspelt = (family: string): number | undefined =>
    listedSurnameKey(nameKey(family)) ? undefined : (spellings.near(nameKey(family)) ?? undefined);
  const misspeltName = (given: string, family: string): number | undefined => {
    const near = misspelt(family);
    return near !== undefined && nameKey(people[near]?.given ?? '') === nameKey(given) ? near : undefined;
  };
  const full = (name: FoundName): void => {
    const text = textOf(reading, name);
    const surname = framed(name) ? known('family', text) : undefined;
    if (surname !== undefined) return add(name, 'surname', surname);
    const family = textOf(reading, { from: name.family, to: name.to });
    const given = textOf(reading, { from: name.from, to: Math.max(name.family, name.from + 1) });
    let person = known('name', text) ?? misspeltName(given, family);
    if (person === undefined) {
      person = people.push({ name: text, family, given, blessed: false }) - 1;
      learn('name', text, person);
      learn('family', family, person);
      learn('given', given, person);
      spellings.learn(nameKey(family), person);
    }
    add(name, 'name', person);
  };
  let short: ReadonlyMap<string, number> = new Map();
  const bare = (name: FoundName): void => {
    const text = textOf(reading, name);
    const kind = name.rule === 'blessing' ? 'blessed' : 'family';
    let person =
      known(kind, text) ??
      (kind === 'family' ? (short.get(nameKey(text)) ?? misspelt(text)) : undefined) ??
      (name.rule === 'honorific' ? known('given', text) : undefined);
    if (person === undefined) {
      person = people.push({ name: text, family: text, given: '', blessed: kind === 'blessed' }) - 1;
      learn(kind, text, person);
      // «حضرت زینب کبری» is «حضرت زینب» again.
      if (kind === 'blessed') learn(kind, textOf(reading, { from: name.from, to: name.from + 1 }), person);
    }
    add(name, 'surname', person);
  };
  found.filter((name) => name.kind === 'full' && !framed(name)).forEach(full);
  found.filter((name) => name.kind === 'full' && framed(name)).forEach(full);
  short = shortForms(people, true);
  const bares = found.filter((name) => name.kind === 'surname');
  bares.filter(epithet).forEach(bare);
  bares.filter((name) => !epithet(name)).forEach(bare);
  return { people, places };
}

/** A blessed name in more than one word: the bare one is the same person's. */
function epithet(name: FoundName): boolean {
  return name.rule === 'blessing' && name.to > name.from + 1;
}

/** Names told by their place alone can be a double surname of somebody known. */
function framed(name: FoundName): boolean {
  return /^name (?:before|as)/.test(name.rule);
}

/** Later places that name a known person by surname, or by given name alone where one person has it. */
export function recall(reading: Reading, people: readonly Known[], taken: readonly Span[]): NamedPlace[] {
  const families = passingBook([
    ...givenNames(people),
    ...shortForms(people, false),
    ...people.flatMap((person, i) => (recallable(person) ? [[person.family, i] as const] : [])),
  ]);
  const covered = new Uint8Array(reading.tokens.length);
  for (const span of taken) covered.fill(1, span.from, span.to);
  const places: NamedPlace[] = [];
  for (const span of reading.spans) {
    for (let i = span.from; i < span.to; i++) {
      if (covered[i] || reading.tokens[i]?.kind !== 'word') continue;
      const match = longestPhrase(families, reading.tokens, i, span.to);
      if (!match || covered[match.to - 1]) continue;
      if (!fits(reading, { from: i, to: match.to }, span) || startsOther(reading, people[match.value], i, match.to))
        continue;
      const from = withGiven(reading, people[match.value], i, span, covered);
      const reference = from < i ? 'name' : 'surname';
      places.push({ from, to: match.to, person: match.value, reference, rule: 'surname of a known person' });
      i = match.to - 1;
    }
  }
  return places;
}

/** Where a recalled surname's given name begins, if it stands before it: the person's own, or any where none is known yet. */
function withGiven(reading: Reading, person: Known | undefined, at: number, span: Span, covered: Uint8Array): number {
  if (at === span.from || covered[at - 1] === 1 || !person) return at;
  const key = reading.tokens[at - 1]?.key ?? '';
  const own = person.given !== '' && nameKey(textOf(reading, { from: at - 1, to: at })) === nameKey(person.given);
  return own || (person.given === '' && FOREIGN_FIRST.has(key) && !ambiguous(key)) ? at - 1 : at;
}

/** Given names that one person of the story has, and that are no everyday words. */
function givenNames(people: readonly Known[]): (readonly [string, number])[] {
  const bearers = new Map<string, number[]>();
  people.forEach(({ given }, i) => {
    if (given) bearers.set(nameKey(given), [...(bearers.get(nameKey(given)) ?? []), i]);
  });
  return [...bearers.entries()].flatMap(([given, [person, ...others]]) =>
    person !== undefined && others.length === 0 && given.length > 2 && !HOLY.has(given) && !ambiguous(given)
      ? [[given, person] as const]
      : [],
  );
}

function recallable(person: Known): boolean {
  return !person.blessed && nameKey(person.family).length >= 2;
}

/** A given name with another word of a name behind it is somebody else's. */
function startsOther(reading: Reading, person: Known | undefined, from: number, to: number): boolean {
  const surface = nameKey(textOf(reading, { from, to }));
  return surface !== nameKey(person?.family ?? '') && nameLike(reading.tokens[to]);
}

/** A surname that is an everyday word too is taken only where a subject stands or after an honorific. */
function fits(reading: Reading, place: Span, sentence: Span): boolean {
  const { tokens } = reading;
  const before = tokens[place.from - 1];
  if (before && place.from > sentence.from && PLACES.has(before.key)) return false;
  const single = place.to === place.from + 1;
  const key = tokens[place.from]?.key ?? '';
  const common = single && (stopWord(key) || !openWord(tokens[place.from]) || ambiguous(key));
  if (!common) return true;
  const first =
    place.from === sentence.from ||
    before?.kind === 'comma' ||
    longestPhrase(HONORIFICS, tokens, place.from - 1, place.from) !== null;
  const after = tokens[place.to];
  return (
    first &&
    (after?.kind === 'comma' ||
      after?.kind === 'colon' ||
      /^(?:با|در|ضمن|همچنین|نیز|هم|از|بر|به|درباره|درخصوص|پیرامون|خطاب)$/.test(after?.key ?? '') ||
      verbAt(tokens, place.to, sentence.to) !== null)
  );
}
