import { baseStories, demoBases, differentStories, type BaseStory } from './baseStories';
import { COPIES } from './copies';
import { otherNumbers, otherPeople } from './others';
import type { Pair, PairStory } from './pair';

/** Letters: the least that a story needs to be changed and still be one. */
const LEAST = 320;
const EACH = 16;
const DERIVED = 30;

/** The first `most` stories, taken in strides from all over the list, of which something can be made. */
function made(
  stories: readonly BaseStory[], most: number, offset: number, make: (story: BaseStory, turn: number) => PairStory | null,
): { story: BaseStory; second: PairStory }[] {
  const found: { story: BaseStory; second: PairStory }[] = [];
  for (let turn = 0; turn < stories.length && found.length < most; turn++) {
    const story = stories[(offset + turn * 11) % stories.length];
    const second = story && make(story, turn);
    if (story && second) found.push({ story, second });
  }
  return found;
} // prettier-ignore

function copies(): Pair[] {
  const stories = baseStories().filter(({ body }) => body.length >= LEAST);
  return COPIES.flatMap(({ kind, make }, index) =>
    made(stories, EACH, index * 5, make).map(({ story, second }) => ({
      kind,
      name: story.name,
      reprint: true,
      first: story,
      second,
    })),
  );
}

function different(): Pair[] {
  return [...differentStories()].flatMap(([kind, stories]) =>
    stories.flatMap((first, index) =>
      stories
        .slice(index + 1)
        .map((second) => ({ kind, name: `${first.name} ${second.name}`, reprint: false, first, second })),
    ),
  );
}

function derived(): Pair[] {
  const stories = baseStories().filter(({ body }) => body.length >= LEAST);
  const pair =
    (kind: string) =>
    ({ story, second }: { story: BaseStory; second: PairStory }): Pair => ({
      kind,
      name: story.name,
      reprint: false,
      first: story,
      second,
    });
  return [
    ...made(stories, DERIVED, 3, otherNumbers).map(pair('other numbers')),
    ...made(stories, DERIVED, 7, otherPeople).map(pair('other people')),
  ];
}

/** Neighbours in the course of one running story. */
function followUps(): Pair[] {
  const stories = demoBases();
  return stories.slice(1).flatMap((second, index) => {
    const first = stories[index];
    return first ? [{ kind: 'the next story of the demo data', name: second.name, reprint: false, first, second }] : [];
  });
}

/** All labelled pairs, always the same. */
export function labelledPairs(): Pair[] {
  return [...copies(), ...different(), ...derived(), ...followUps()];
}
