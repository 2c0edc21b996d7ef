import { isPerson } from '@/lib/domain/isPerson';
import type { Filter } from '@/lib/domain/filter';
import type { Unit } from '@/lib/domain/filterChoices';
import { ofParts, type Of, type OfOne } from '@/lib/domain/of';
import { parseQuery } from '@/lib/domain/query/parseQuery';
import type { QueryField, QueryNode } from '@/lib/domain/query/tree';
import { officeOf, organisationOf, personOf } from '@/lib/store/entityIds';
import type { Story } from '@/lib/store/story';
import { expectedCopies } from './expectedCopies';
import { words, wordTokens } from '@/lib/text/01-normalise';
import { holdsWords, readWords, type ReadWord } from './expectedWords';
import { WORLD } from './storyArbitrary';

/** One unit as the tests expect it: its story, what tells it from the story's other units, and its subject. */
export interface ExpectedUnit {
  readonly story: Story;
  readonly key: string;
  /** The person of a mention, the speaker of a statement. */
  readonly subject: string | null;
  readonly texts: readonly ReadWord[][];
  /** The key of a statement's reporting verb. */
  readonly cue: string | null;
}

const SPEAKER_NAMES = { person: WORLD.people, organisation: WORLD.organisations, role: WORLD.roles } as const;
const SPEAKER = { person: personOf, organisation: organisationOf, role: officeOf, unnamed: () => null } as const;

const read = new WeakMap<Story, ReadWord[][]>();

/** Title and body of a story, furniture left out; read once, since every filter asks for them. */
function storyTexts(story: Story): ReadWord[][] {
  const { draft, annotations } = story;
  const furniture = annotations.furniture[0];
  const body = furniture ? draft.body.slice(0, furniture.start) : draft.body;
  const names = annotations.people
    .flatMap(({ mentions }) => mentions)
    .filter(({ reference }) => reference === 'name' || reference === 'surname');
  const named = new Set(annotations.people.flatMap(({ name, surfaces }) => [name, ...surfaces].flatMap(words)));
  const titleNames = wordTokens(draft.title).filter(({ word }) => named.has(word));
  const texts = read.get(story) ?? [readWords(draft.title, titleNames), readWords(body, names)];
  read.set(story, texts);
  return texts;
}

function mentionsOf(story: Story): ExpectedUnit[] {
  return story.annotations.people.flatMap(({ name, mentions }) =>
    story.annotations.sentences
      .filter(({ start, end }) => mentions.some((m) => m.reference !== 'pronoun' && m.start >= start && m.start < end))
      .map(({ start }) => {
        const subject = personOf(name)?.id ?? null;
        return { story, key: `${story.id} ${start} ${subject}`, subject, texts: storyTexts(story), cue: null };
      }),
  );
}

function statementsOf(story: Story): ExpectedUnit[] {
  return story.annotations.statements
    .filter(({ leadIn }) => !leadIn)
    .map(({ speaker, speakerType, text, verb }, seq) => {
      const subject = SPEAKER[speakerType](speaker)?.id ?? null;
      return { story, key: `${story.id} ${seq}`, subject, texts: [readWords(text, [])], cue: verb };
    });
}

const storyUnit = (story: Story): ExpectedUnit => ({
  story,
  key: story.id,
  subject: null,
  texts: storyTexts(story),
  cue: null,
});

function names(unit: ExpectedUnit, kind: Unit, ids: readonly string[]): boolean {
  const found = kind === 'mentions' ? [unit] : mentionsOf(unit.story);
  return found.some(({ subject }) => subject !== null && ids.includes(subject));
}

function quotes(unit: ExpectedUnit, kind: Unit, ids: readonly string[]): boolean {
  const found = kind === 'statements' ? [unit] : statementsOf(unit.story);
  return found.some(({ subject }) => subject !== null && ids.includes(subject));
}

function isAbout({ story }: ExpectedUnit, slugs: readonly string[]): boolean {
  return story.annotations.topics.some(({ slug }) => slugs.includes(slug));
}

/** The groups of the stories last asked about: comparing all with all takes a while. */
const groups = new WeakMap<readonly Story[], Story[][]>();

/** The stories with the text of a story, itself among them, earliest first. */
function copiesOf(stories: readonly Story[], id: string): readonly Story[] {
  const known = groups.get(stories) ?? expectedCopies(stories);
  groups.set(stories, known);
  return known.find((group) => group.some((story) => story.id === id)) ?? [];
}

/** A query with a negation may admit a statement and not its story: only an earlier copy takes a story's place. */
function isFirstOfText(stories: readonly Story[], { story }: ExpectedUnit, filter: Filter): boolean {
  const rest = { ...filter, from: filter.since ?? filter.from, once: false };
  const copies = copiesOf(stories, story.id);
  const earlier = copies.slice(0, copies.indexOf(story));
  return expectedUnits(earlier, rest, 'stories', null).length === 0;
}

function isLaterCopy(stories: readonly Story[], { story }: ExpectedUnit, id: string): boolean {
  const copies = copiesOf(stories, id).map((copy) => copy.id);
  return copies.indexOf(story.id) > copies.indexOf(id);
}

function introducedBy(unit: ExpectedUnit, kind: Unit, cue: string): boolean {
  const found = kind === 'statements' ? [unit] : statementsOf(unit.story);
  return found.some((each) => each.cue === cue);
}

const parts = (name: string) => name.replaceAll('\u200c', ' ').split(' ');
const isCalled = (name: string, text: string) => ` ${parts(name).join(' ')} `.includes(` ${parts(text).join(' ')} `);

/** The ids of the world's people, organisations and roles with the words of a text in their names. */
function idsCalled(text: string, kinds: readonly (keyof typeof SPEAKER_NAMES)[]): string[] {
  return kinds.flatMap((kind) =>
    SPEAKER_NAMES[kind].filter((name) => isCalled(name, text)).flatMap((name) => SPEAKER[kind](name)?.id ?? []),
  );
}

function hasField(unit: ExpectedUnit, kind: Unit, field: QueryField, text: string): boolean {
  switch (field) {
    case 'person':
      return names(unit, kind, idsCalled(text, ['person']));
    case 'speaker':
      return quotes(unit, kind, idsCalled(text, ['person', 'organisation', 'role']));
    case 'source':
      return unit.story.source.slug === text;
    case 'topic':
      return isAbout(unit, [text]);
  }
}

function holds(unit: ExpectedUnit, kind: Unit, node: QueryNode): boolean {
  switch (node.kind) {
    case 'and':
      return node.nodes.every((part) => holds(unit, kind, part));
    case 'or':
      return node.nodes.some((part) => holds(unit, kind, part));
    case 'not':
      return !holds(unit, kind, node.node);
    case 'field':
      return hasField(unit, kind, node.field, node.text);
    default:
      return holdsWords(unit.texts, node);
  }
}

function answers(unit: ExpectedUnit, kind: Unit, q: string): boolean {
  const query = parseQuery(q);
  return !('problem' in query) && holds(unit, kind, query);
}

function matchesOf(stories: readonly Story[], unit: ExpectedUnit, kind: Unit, of: OfOne): boolean {
  switch (of.kind) {
    case 'topic':
      return isAbout(unit, [of.id]);
    case 'source':
      return unit.story.source.slug === of.id;
    case 'reprints':
      return isLaterCopy(stories, unit, of.id);
    case 'phrase':
      return unit.story.annotations.phrases.some(({ key }) => key === of.id);
    case 'cue':
      return introducedBy(unit, kind, of.id);
    case 'query':
      return answers(unit, kind, of.id);
    case 'speaker':
      return kind !== 'statements' && isPerson(of.id) ? names(unit, kind, [of.id]) : quotes(unit, kind, [of.id]);
  }
}

/**
 * The units that a filter (and `of`) counts, found by looking at every story: the README's rules once more, without SQL,
 * for tests to compare with.
 */
export function expectedUnits(stories: readonly Story[], filter: Filter, kind: Unit, of: Of | null): ExpectedUnit[] {
  const unitsOf = { stories: (story: Story) => [storyUnit(story)], statements: statementsOf, mentions: mentionsOf }[
    kind
  ];
  return stories
    .filter(({ draft }) => draft.publishedAt.day >= filter.from && draft.publishedAt.day <= filter.to)
    .flatMap(unitsOf)
    .filter((unit) => filter.source.length === 0 || filter.source.includes(unit.story.source.slug))
    .filter((unit) => filter.person.length === 0 || names(unit, kind, filter.person))
    .filter((unit) => filter.speaker.length === 0 || quotes(unit, kind, filter.speaker))
    .filter((unit) => filter.topic.length === 0 || isAbout(unit, filter.topic))
    .filter((unit) => filter.q === '' || answers(unit, kind, filter.q))
    .filter((unit) => ofParts(of).every((part) => matchesOf(stories, unit, kind, part)))
    .filter((unit) => !filter.once || isFirstOfText(stories, unit, filter));
}
