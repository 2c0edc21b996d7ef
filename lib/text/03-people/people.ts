import type { PersonMention } from '@/lib/domain/annotations';
import type { Range } from '@/lib/domain/range';
import { matchKey, nameKey } from '@/lib/text/01-normalise';
import { rangeOf, textOf, type Reading, type Span } from '@/lib/text/02-segment/reading';
import type { Token } from '@/lib/text/02-segment/tokens';
import { findNames } from './findNames';
import type { Known } from './known';
import { gatherPeople, recall, type NamedPlace } from './memory';
import { roleAt } from './roleAt';
import { withBlessing } from './blessing';
import { HONORIFICS, mayBeginHead } from './words';
import { longestPhrase } from '@/lib/text/02-segment/phrases';

/** A role beside a name: the person's index and the token where the name begins. */
export interface AttachedRole extends Span {
  readonly person: number;
  readonly name: number;
}

/** The people of a story as the later stages use them. */
export interface People {
  readonly people: readonly Known[];
  /** Where they are named, in order, without overlap. */
  readonly places: readonly NamedPlace[];
  /** Roles that stand beside a name, in order. */
  readonly roles: readonly AttachedRole[];
  /** The same by the token that begins the role, and by the token that begins the name before it. */
  readonly rolesByStart: ReadonlyMap<number, AttachedRole>;
  readonly rolesByName: ReadonlyMap<number, AttachedRole>;
}

/** Stage 3: who is named in a story, where, and with which roles; the dateline («خبرنگار مهر، …») gives nobody a role. */
export function findPeople(reading: Reading, dateline: Range | null): People {
  const { people, places } = gatherPeople(reading, findNames(reading, dateline));
  const all = [...places, ...recall(reading, people, places)].sort((a, b) => a.from - b.from);
  const roles = findRoles(reading, all).filter((role) => !dateline || !overlap(rangeOf(reading, role), dateline));
  const rolesByStart = new Map(roles.map((role) => [role.from, role]));
  const rolesByName = new Map(roles.filter((role) => role.name < role.from).map((role) => [role.name, role]));
  return { people, places: all, roles, rolesByStart, rolesByName };
}

function overlap(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The roles beside names: «وزیر کشور، نادر پورنگ», «نادر پورنگ، وزیر کشور», «نادر پورنگ (وزیر کشور)». */
function findRoles(reading: Reading, places: readonly NamedPlace[]): AttachedRole[] {
  const byStart = new Map(places.map((place) => [honorificsBefore(reading, place.from), place]));
  const nameEnd = (index: number): number => byStart.get(index)?.to ?? -1;
  const roles: AttachedRole[] = [];
  let next = 0;
  for (const sentence of reading.spans) {
    for (let i = sentence.from; i < sentence.to; i++) {
      while (next < places.length && (places[next]?.to ?? 0) <= i) next++;
      const inside = places[next];
      if (inside && inside.from <= i) {
        i = inside.to - 1;
        continue;
      }
      const role = mayBeginHead((reading.tokens[i] as Token).word)
        ? roleAt(reading.tokens, i, sentence.to, nameEnd)
        : null;
      if (!role) continue;
      const after = byStart.get(role.to) ?? byStart.get(role.to + (reading.tokens[role.to]?.kind === 'comma' ? 1 : 0));
      const before = places[next - 1];
      if (before && beside(reading, before, role) && before.from >= sentence.from)
        roles.push({ from: role.from, to: role.to, person: before.person, name: before.from });
      else if (after && after.from < sentence.to)
        roles.push({ from: role.from, to: role.to, person: after.person, name: after.from });
      i = role.to - 1;
    }
  }
  return roles;
}

/** Whether the role follows the name at once, or behind a comma, dash, bracket or closing mark. */
function beside(reading: Reading, place: NamedPlace, role: Span): boolean {
  for (let i = place.to; i < role.from; i++) {
    const token = reading.tokens[i];
    if (!token || i > place.to + 3) return false;
    if (token.kind === 'word' || token.kind === 'number' || token.kind === 'stop' || token.kind === 'colon')
      return false;
  }
  return true;
}

/** Where the honorifics before a name begin: the name's own start when there are none. */
export function honorificsBefore(reading: Reading, at: number): number {
  let start = at;
  let expected = /^[«"“]$/.test(reading.tokens[at - 1]?.key ?? '') ? at - 1 : at;
  for (let i = expected - 1; i >= Math.max(0, at - 6) && reading.tokens[i]?.kind === 'word'; i--) {
    if (longestPhrase(HONORIFICS, reading.tokens, i, expected)?.to !== expected) continue;
    start = expected = i;
  }
  return start;
}

/** The mention that a place makes. */
export function mentionOf(reading: Reading, place: NamedPlace): PersonMention {
  const whole = place.rule === 'blessing' ? withBlessing(reading, place) : place;
  return { ...rangeOf(reading, whole), surface: textOf(reading, whole), reference: place.reference, rule: place.rule };
}

/** The distinct surfaces of mentions, first come first, one for each normalised form. */
export function surfacesOf(mentions: readonly PersonMention[]): string[] {
  const seen = new Map<string, string>();
  for (const { surface, reference } of mentions) {
    const key = reference === 'role' ? matchKey(surface) : nameKey(surface);
    if (reference !== 'pronoun' && reference !== 'role' && !seen.has(key)) seen.set(key, surface);
  }
  return [...seen.values()];
}
