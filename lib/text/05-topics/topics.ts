import type { TopicAnnotation } from '@/lib/domain/annotations';
import type { Range } from '@/lib/domain/range';
import type { TopicSlug } from '@/lib/domain/topics';
import { fold } from '../01-normalise';
import type { TermMatch } from './termTrie';
import { TOPIC_TERMS, type Term } from './topicTerms';

/** How much more a term says in the title, and in the first characters of the story. */
const TITLE = 3;
const LEAD = 1.6;
const LEAD_LENGTH = 320;
/** A term said again says less each time; after this many times nothing more. */
const REPEATS = [1, 0.5, 0.35, 0.25, 0.2, 0.15] as const;
const MOST = 3;
/** A further topic must come this near to the first one. */
const NEAR = 0.5;
/** Below this a word or two in passing would make a topic. */
const LEAST = 4;

/** Words of less weight only tip the scales; they are evidence where a topic has no better. */
const TELLING = 3;

interface Tally {
  score: number;
  readonly telling: Range[];
  readonly hints: Range[];
}

type Found = TermMatch<Term>;

/** The matches outside the ranges; both in order. */
function outside(matches: readonly Found[], ranges: readonly Range[]): Found[] {
  let next = 0;
  return matches.filter(({ start, end }) => {
    while ((ranges[next]?.end ?? Infinity) <= start) next++;
    return end <= (ranges[next]?.start ?? Infinity);
  });
}

function tally(title: readonly Found[], body: readonly Found[], leadEnd: number): Map<TopicSlug, Tally> {
  const tallies = new Map<TopicSlug, Tally>();
  const times = new Map<number, number>();
  const count = (found: Found, factor: number, inBody: boolean): void => {
    const time = times.get(found.value.id) ?? 0;
    times.set(found.value.id, time + 1);
    for (const { topic, weight } of found.value.weights) {
      const entry = tallies.get(topic) ?? { score: 0, telling: [], hints: [] };
      tallies.set(topic, entry);
      entry.score += weight * factor * (REPEATS[time] ?? 0);
      if (inBody) entry[weight < TELLING ? 'hints' : 'telling'].push({ start: found.start, end: found.end });
    }
  };
  for (const found of title) count(found, TITLE, false);
  for (const found of body) count(found, found.start < leadEnd ? LEAD : 1, true);
  return tallies;
}

/**
 * The topics of a story, one to three of the top level of the IPTC Media Topics, most important first; none when too few
 * words speak for any. Each term of the topics' word lists adds its weight, more in the title and at the beginning, less
 * each time it comes again. `evidence` are the words in the body that speak for the topic (string indices, in order),
 * empty only when the title alone does.
 */
export function findTopics(title: string, body: string, furniture: readonly Range[]): TopicAnnotation[] {
  const inBody = outside(TOPIC_TERMS.find(fold(body)), furniture);
  const begin = furniture[0]?.start === 0 ? furniture[0].end : 0;
  const tallies = tally(TOPIC_TERMS.find(fold(title)), inBody, begin + LEAD_LENGTH);
  const ranked = [...tallies]
    .map(([slug, { score, telling, hints }]) => ({
      slug,
      score: Math.round(score * 100) / 100,
      evidence: telling.length > 0 ? telling : hints,
    }))
    .sort((a, b) => b.score - a.score || (a.slug < b.slug ? -1 : 1));
  const best = ranked[0]?.score ?? 0;
  const said = ranked.some(({ evidence }) => evidence.length > 0);
  return ranked
    .filter(({ score, evidence }) => score >= LEAST && score >= NEAR * best && (evidence.length > 0 || !said))
    .slice(0, MOST);
}
