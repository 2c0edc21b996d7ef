import { countStory, type CountName } from './count';
import type { FoundStory, GoldStory } from './gold';

/** Precision, recall and their harmonic mean, from 0 to 1. */
export interface Prf {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** How well the pipeline reads a corpus, stage by stage; shares from 0 to 1, null where the corpus has no such case. */
export interface Scores {
  readonly stories: number;
  readonly furniture: Prf | null;
  readonly agency: number | null;
  readonly via: number | null;
  readonly people: Prf;
  readonly statements30: Prf;
  readonly statements80: Prf;
  readonly statementsWithSpeaker80: Prf;
  readonly speakers: number | null;
  readonly anaphora: number | null;
  readonly kinds: number | null;
  readonly topicsFirst: number;
  readonly topics: Prf;
  /** Wanted key phrases that were found, and unwanted ones that were left out. */
  readonly phrases: number | null;
  readonly notPhrases: number | null;
  /** Statements whose text is not what their range says. */
  readonly brokenSpans: number;
}

/** The shares that these counts make; 0 where there is nothing to divide by. */
export function prf(hits: number, found: number, gold: number): Prf {
  const precision = found ? hits / found : 0;
  const recall = gold ? hits / gold : 0;
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 };
}

/**
 * Scores what was found in stories against what is right. A statement counts as found when its span overlaps the right
 * one by 0.3 or 0.8 (Jaccard); people by full name; measured as the Gender Gap Tracker does (Asr et al. 2021, PLoS ONE
 * 16(1): e0245533), with symmetric overlap. Stories that nothing was found for count as empty.
 */
export function score(gold: readonly GoldStory[], found: readonly FoundStory[]): Scores {
  const counts = new Map<CountName, number>();
  const n = (name: CountName): number => counts.get(name) ?? 0;
  const add = (name: CountName, by: number): void => void counts.set(name, n(name) + by);
  const byId = new Map(found.map((story) => [story.id, story]));
  for (const story of gold) {
    const empty = { id: story.id, agency: null, via: null, people: [], statements: [], topics: [] };
    countStory(story, byId.get(story.id) ?? empty, add);
  }
  const share = (right: CountName, all: CountName): number | null => (n(all) ? n(right) / n(all) : null);
  return {
    stories: gold.length,
    furniture: n('furniture') ? prf(n('furnitureRight'), n('furnitureFound'), n('furniture')) : null,
    agency: share('agencyRight', 'agency'),
    via: share('viaRight', 'via'),
    people: prf(n('peopleRight'), n('peopleFound'), n('people')),
    statements30: prf(n('loose'), n('found'), n('gold')),
    statements80: prf(n('strict'), n('found'), n('gold')),
    statementsWithSpeaker80: prf(n('speakerStrict'), n('found'), n('gold')),
    speakers: share('speaker', 'loose'),
    anaphora: share('anaphoricRight', 'anaphoric'),
    kinds: share('kind', 'loose'),
    topicsFirst: gold.length ? n('topicFirst') / gold.length : 0,
    topics: prf(n('topicsRight'), n('topicsFound'), n('topics')),
    phrases: share('phrasesRight', 'phrases'),
    notPhrases: share('notPhrasesLeft', 'notPhrases'),
    brokenSpans: n('broken'),
  };
}
