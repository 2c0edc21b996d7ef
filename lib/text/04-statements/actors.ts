import { longestPhrase } from '@/lib/text/02-segment/phrases';
import { firstFrom, type Reading, type Span } from '@/lib/text/02-segment/reading';
import type { Token } from '@/lib/text/02-segment/tokens';
import { honorificsBefore, type People } from '@/lib/text/03-people/people';
import { complementEnd, roleAt, type NameEnd } from '@/lib/text/03-people/roleAt';
import { mayBeginHead, ORGANISATION_HEADS, ORGANISATION_NAMES, PLURAL_HEADS } from '@/lib/text/03-people/words';

/** A noun phrase that could be the subject of a reporting verb. */
export interface Actor extends Span {
  readonly kind: 'person' | 'pronoun' | 'pronouns' | 'role' | 'organisation' | 'paper' | 'plural';
  /** The person's index for `person`, else -1. */
  readonly person: number;
  /** The place that names a person; the whole phrase otherwise. */
  readonly core: Span;
  /** «این مقام», «همین سازمان»: points back at somebody just mentioned. */
  readonly points: boolean;
  readonly named: boolean;
  /** An organisation whose figures or papers speak: «آمار X نشان می‌دهد», «در بیانیه X آمده است». */
  readonly data: boolean;
}

const PRONOUNS = new Set(['وی', 'او', 'ایشان', 'نامبرده', 'مشارالیه']);
const GROUP_PRONOUNS = new Set(['انها', 'انان']);
const PAPERS = /^(?:بیانیه|پیام|گزارش|نامه|اطلاعیه|اعلامیه|متن|یادداشت|منبع|سرمقاله|مقاله|بخشنامه|مصوبه)$/;
/** Outlets and bodies that no list of heads has alone. */
const BODIES = /^(?:نشریه|رسانه|خبرگزاری|روزنامه|شبکه|سایت|پایگاه|وبگاه|نهاد|مرکز)$/;
const POINTERS = new Set(['این', 'همین', 'ان']);
const ARTICLES = new Set(['یک', 'این', 'همین', 'ان']);
const DATA = /^(?:امار|امارهای|دادههای|گزارش|گزارشهای|بررسیهای|برآوردهای|بیانیه|اطلاعیه|نامه|پیام|رسمی|حکم|متن|از)$/;

/** The actors of a sentence, in order, without overlap; marks inside quotations and brackets are left out. */
export function findActors(reading: Reading, people: People, sentence: Span): Actor[] {
  const index = placeIndex(reading, people, sentence);
  const actors: Actor[] = [];
  for (let i = sentence.from; i < sentence.to;) {
    const jump = reading.closing.get(i);
    const actor = actorAt(reading, people, sentence, i, index);
    if (actor) actors.push(actor);
    i = actor ? actor.to : jump !== undefined ? jump + 1 : i + 1;
  }
  return actors;
}

type PlaceIndex = ReadonlyMap<number, People['places'][number]>;

/** The places of a sentence by where their honorifics begin. */
function placeIndex(reading: Reading, people: People, sentence: Span): PlaceIndex {
  const index = new Map<number, People['places'][number]>();
  for (let i = firstFrom(people.places, sentence.from); i < people.places.length; i++) {
    const place = people.places[i];
    if (!place || place.from >= sentence.to) break;
    index.set(Math.max(sentence.from, honorificsBefore(reading, place.from)), place);
    index.set(place.from, place);
  }
  return index;
}

function actorAt(reading: Reading, people: People, sentence: Span, at: number, index: PlaceIndex): Actor | null {
  const { tokens } = reading;
  const place = index.get(at) ?? (tokens[at]?.key === '«' ? index.get(at + 1) : undefined);
  if (place) return personActor(people, place, at, sentence);
  if (tokens[at]?.kind !== 'word')
    return tokens[at]?.kind === 'number' ? pluralAt(tokens, at, sentence, nameEnds(index)) : null;
  if (PRONOUNS.has(tokens[at]?.key ?? '')) return plainActor('pronoun', at, at + 1, false, false);
  if (GROUP_PRONOUNS.has(tokens[at]?.key ?? '')) return plainActor('pronouns', at, at + 1, false, false);
  const articled = ARTICLES.has(tokens[at]?.key ?? '');
  if (!articled && tokens[at]?.key !== 'یکی' && !mayBeginHead(tokens[at].word)) return null;
  const nameEnd = nameEnds(index);
  const points = POINTERS.has(tokens[at]?.key ?? '');
  const head = articled ? at + 1 : at;
  const role = roleAt(tokens, head, sentence.to, nameEnd);
  if (role) {
    const after = index.get(role.to) ?? (tokens[role.to]?.kind === 'comma' ? index.get(role.to + 1) : undefined);
    const attached = people.rolesByStart.get(role.from);
    if (after && attached?.name === after.from) return personActor(people, after, at, sentence);
    return plainActor('role', at, role.to, points, false);
  }
  const paper = PAPERS.test(tokens[head]?.key ?? '');
  if (points && (paper || BODIES.test(tokens[head]?.key ?? '')))
    return plainActor(
      paper ? 'paper' : 'organisation',
      at,
      complementEnd(tokens, head + 1, Math.min(sentence.to, head + 5), nameEnd),
      true,
      false,
    );
  return organisationAt(tokens, at, head, points, sentence, nameEnd) ?? pluralAt(tokens, at, sentence, nameEnd);
}

/** Made for the few tokens that can begin a noun phrase, not for each. */
function nameEnds(index: PlaceIndex): NameEnd {
  return (token) => index.get(token)?.to ?? -1;
}

function personActor(people: People, place: People['places'][number], from: number, sentence: Span): Actor {
  const role = people.rolesByName.get(place.from);
  const to = role && role.to <= sentence.to ? role.to : place.to;
  return {
    kind: 'person',
    person: place.person,
    from,
    to,
    core: { from: place.from, to: place.to },
    points: false,
    named: true,
    data: false,
  };
}

function plainActor(kind: Actor['kind'], from: number, to: number, points: boolean, named: boolean): Actor {
  return { kind, person: -1, from, to, core: { from, to }, points, named, data: false };
}

function organisationAt(
  tokens: readonly Token[], at: number, head: number, points: boolean, sentence: Span, nameEnd: NameEnd,
): Actor | null {
  const name = longestPhrase(ORGANISATION_NAMES, tokens, head, sentence.to);
  const kind = longestPhrase(ORGANISATION_HEADS, tokens, head, sentence.to);
  if (!name && !kind) return null;
  if (name && name.to > (kind?.to ?? 0)) return plainActor('organisation', at, name.to, points, true);
  const to = complementEnd(tokens, kind?.to ?? head, Math.min(sentence.to, head + 16), nameEnd);
  const before = tokens[at - 1]?.key === 'های' ? tokens[at - 2] : tokens[at - 1];
  const data = DATA.test(before?.key ?? '');
  return { ...plainActor('organisation', at, to, points, (name !== null || to > (kind?.to ?? 0)) && head === at), data };
} // prettier-ignore

function pluralAt(tokens: readonly Token[], at: number, sentence: Span, nameEnd: NameEnd): Actor | null {
  const one = tokens[at]?.key === 'یکی' && tokens[at + 1]?.key === 'از' ? at + 2 : at;
  const head = longestPhrase(PLURAL_HEADS, tokens, one, sentence.to);
  if (!head) return null;
  const some = tokens[head.to]?.key === 'از' ? head.to + 1 : head.to;
  const to = complementEnd(tokens, some, Math.min(sentence.to, at + 12), nameEnd);
  return plainActor('plural', at, to, false, false);
}
