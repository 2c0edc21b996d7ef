import { countFurniture } from './furniture';
import type { FoundStory, GoldStory } from './gold';
import { leadIns, matchSpans, sameSpeaker } from './matching';
import { judgePhrases } from './phrases';
import { nameKey, similar } from './similarity';

/** Adds to a running count. */
export type Add = (name: CountName, by: number) => void;

/** What is counted: right answers of each kind, what was wanted, what was found. */
export type CountName =
  | 'gold' | 'found' | 'loose' | 'strict' | 'speaker' | 'speakerStrict' | 'kind' | 'anaphoric' | 'anaphoricRight' | 'broken'
  | 'people' | 'peopleFound' | 'peopleRight' | 'agency' | 'agencyRight' | 'via' | 'viaRight'
  | 'phrases' | 'phrasesRight' | 'notPhrases' | 'notPhrasesLeft' | 'topicFirst' | 'topics' | 'topicsFound' | 'topicsRight' | 'furniture' | 'furnitureFound' | 'furnitureRight'; // prettier-ignore

const ANAPHORIC = new Set(['pronoun', 'zero', 'role', 'surname']);

const common = <Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): number =>
  [...a].filter((item) => b.has(item)).length;

function countStatements(gold: GoldStory, found: FoundStory, add: Add): void {
  const [g, f] = [gold.statements, found.statements];
  const loose = matchSpans(g, f, 0.3);
  const strict = matchSpans(g, f, 0.8);
  const right = (pairs: readonly [number, number][]): number[] =>
    pairs.flatMap(([i, j]) => (g[i] && f[j] && sameSpeaker(g[i], f[j]) ? [i] : []));
  const [goldMatched, foundMatched] = [new Set(loose.map(([i]) => i)), new Set(loose.map(([, j]) => j))];
  const missed = (optional: ReadonlySet<number>, matched: ReadonlySet<number>): number =>
    [...optional].filter((index) => !matched.has(index)).length;
  add('gold', g.length - missed(leadIns(g), goldMatched));
  add('found', f.length - missed(leadIns(f), foundMatched));
  add('loose', loose.length);
  add('strict', strict.length);
  const rightLoose = right(loose);
  add('speaker', rightLoose.length);
  add('speakerStrict', right(strict).length);
  add('kind', loose.filter(([i, j]) => g[i]?.kind === f[j]?.kind).length);
  const anaphoric = g.flatMap((s, i) => (ANAPHORIC.has(s.reference) && s.speakerType === 'person' ? [i] : []));
  add('anaphoric', anaphoric.length);
  add('anaphoricRight', anaphoric.filter((i) => rightLoose.includes(i)).length);
  add('broken', f.filter((s) => s.text !== undefined && gold.body.slice(s.start, s.end) !== s.text).length);
}

/** Counts one story's answers. */
export function countStory(gold: GoldStory, found: FoundStory, add: Add): void {
  countStatements(gold, found, add);
  const [people, foundPeople] = [gold, found].map((story) => new Set(story.people.map(({ name }) => nameKey(name))));
  if (people && foundPeople) {
    add('people', people.size);
    add('peopleFound', foundPeople.size);
    add('peopleRight', common(people, foundPeople));
  }
  for (const field of ['agency', 'via'] as const) {
    const right = gold[field];
    if (right === null || right === '') continue;
    add(field, 1);
    add(`${field}Right`, similar(right, found[field] ?? '') ? 1 : 0);
  }
  const first = found.topics[0];
  add('topicFirst', first !== undefined && gold.topics.includes(first) ? 1 : 0);
  add('topics', gold.topics.length);
  add('topicsFound', found.topics.length);
  add('topicsRight', common(new Set(gold.topics), new Set(found.topics)));
  const phrases = judgePhrases(gold, found);
  add('phrases', gold.phrases?.length ?? 0);
  add('phrasesRight', (gold.phrases?.length ?? 0) - phrases.missed.length);
  add('notPhrases', gold.notPhrases?.length ?? 0);
  add('notPhrasesLeft', (gold.notPhrases?.length ?? 0) - phrases.unwanted.length);
  if (gold.furniture) {
    const { right, wanted, given } = countFurniture(gold.body, gold.furniture, found.furniture ?? []);
    add('furnitureRight', right);
    add('furniture', wanted);
    add('furnitureFound', given);
  }
}
