import type { GoldStory } from './gold';

/** A way in which texts arrive damaged; the right annotations move along. */
export interface Variant {
  readonly name: string;
  readonly apply: (text: string) => string;
}

const ARABIC: Readonly<Record<string, string>> = { ی: 'ي', ک: 'ك' };

/** The damage seen in the wild: the ZWNJ lost or become a space, letters in Arabic code points. */
export const VARIANTS: readonly Variant[] = [
  { name: 'no-zwnj', apply: (text) => text.replaceAll('\u200c', '') },
  { name: 'zwnj-as-space', apply: (text) => text.replaceAll('\u200c', ' ') },
  { name: 'arabic-letters', apply: (text) => text.replace(/[یک]/gu, (letter) => ARABIC[letter] ?? letter) },
];

/** A gold story whose texts went through a variant; offsets follow the changed body. */
export function vary(story: GoldStory, { name, apply }: Variant): GoldStory {
  const body = apply(story.body);
  // A variant works letter by letter, so that the length of a changed beginning is the place where it ends.
  const at = (offset: number): number => apply(story.body.slice(0, offset)).length;
  const moved = <Item extends { start: number; end: number }>(item: Item): Item => ({
    ...item,
    start: at(item.start),
    end: at(item.end),
  });
  const changed = (text: string | null): string | null => (text === null ? null : apply(text));
  return {
    ...story,
    id: `${story.id}/${name}`,
    title: apply(story.title),
    body,
    agency: changed(story.agency),
    via: changed(story.via),
    people: story.people.map((person) => ({ ...person, name: apply(person.name) })),
    statements: story.statements.map((statement) => ({
      ...moved(statement),
      speaker: apply(statement.speaker),
      text: undefined,
    })),
    furniture: story.furniture?.map(moved),
  };
}
