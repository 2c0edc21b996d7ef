import type { ArticleView } from '@/lib/domain/articleView';
import type { TopicSlug } from '@/lib/domain/topics';
import { overlaps, type Marked } from './segments';
import type { Range } from '@/lib/domain/range';

/** What a stretch of a story is: part of a statement or of what introduces it, a person's name, a topic's evidence. */
export type StoryMark =
  | { readonly kind: 'statement'; readonly seq: number; readonly colour: number }
  | { readonly kind: 'chain'; readonly seq: number; readonly colour: number }
  | { readonly kind: 'cue'; readonly seq: number }
  | { readonly kind: 'person'; readonly id: string; readonly start: number }
  | { readonly kind: 'topic'; readonly slug: TopicSlug }
  | { readonly kind: 'focus' };

/** What {@link storyMarks} reads of a story. */
export type MarkedStory = Pick<ArticleView, 'people' | 'statements' | 'topics' | 'phrases' | 'sentences'>;

/**
 * What an address asks to show: a statement by its number, the sentence at a string index of the body, every place that
 * refers to a person by their id, or every place of a key phrase by its key.
 */
export interface Focus {
  readonly statement: number | null;
  readonly at: number | null;
  readonly who: string | null;
  readonly phrase: string | null;
}

/** The speakers of a story in the order in which they first speak: the index of each is its colour. */
export function speakersOf({ statements }: MarkedStory): readonly string[] {
  const inOrder = [...statements].sort((a, b) => a.start - b.start);
  return [...new Set(inOrder.map(({ speaker }) => speakerKey(speaker)))];
}

/** What tells the speakers of one story apart: their id, or the words for an unnamed one. */
export function speakerKey(speaker: { readonly id: string | null; readonly name: string }): string {
  return speaker.id ?? `unnamed ${speaker.name}`;
}

/** Every range to highlight in a story's body, as string indices into it. */
export function storyMarks(story: MarkedStory, focus: Focus): Marked<StoryMark>[] {
  const speakers = speakersOf(story);
  const statements = story.statements.flatMap((statement): Marked<StoryMark>[] => {
    const { seq, start, end, cueRange, speakerRange, antecedent } = statement;
    const colour = speakers.indexOf(speakerKey(statement.speaker));
    const chain = [speakerRange, antecedent].filter((range): range is Range => range !== null);
    return [
      { start, end, mark: { kind: 'statement', seq, colour } },
      { ...cueRange, mark: { kind: 'cue', seq } },
      ...chain.map((range): Marked<StoryMark> => ({ ...range, mark: { kind: 'chain', seq, colour } })),
    ];
  });
  const people = story.people.flatMap(({ id, mentions }) =>
    mentions
      .filter(({ reference }) => reference === 'name' || reference === 'surname')
      .map(({ start, end }): Marked<StoryMark> => ({ start, end, mark: { kind: 'person', id, start } })),
  );
  const topics = story.topics.flatMap(({ slug, evidence }) =>
    evidence.map(({ start, end }): Marked<StoryMark> => ({ start, end, mark: { kind: 'topic', slug } })),
  );
  const shown = focusRanges(story, focus).map((range): Marked<StoryMark> => ({ ...range, mark: { kind: 'focus' } }));
  return [...statements, ...people, ...topics, ...shown];
}

/** The ranges that an address asks to show; none when the story has no such statement, sentence, person or phrase. */
export function focusRanges(story: MarkedStory, { statement, at, who, phrase }: Focus): Range[] {
  const { people, statements, sentences, phrases } = story;
  const asked = statements.find(({ seq }) => seq === statement);
  const sentence = at === null ? undefined : sentences.find((each) => overlaps(each, { start: at, end: at + 1 }));
  const named = people.find(({ id }) => id === who)?.mentions ?? [];
  const places = who === null ? (phrases.find(({ key }) => key === phrase)?.evidence ?? []) : named;
  return (asked ? [asked] : sentence ? [sentence] : places).map(({ start, end }) => ({ start, end }));
}
