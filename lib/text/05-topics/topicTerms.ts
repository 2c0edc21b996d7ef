import { TOPIC_SLUGS, type TopicSlug } from '@/lib/domain/topics';
import { LEXICON } from '../lexicon/generated';
import { termKey, TermTrie } from './termTrie';

/** What a term says: how much it speaks for each topic that lists it. `id` tells terms apart. */
export interface Term {
  readonly id: number;
  readonly weights: { readonly topic: TopicSlug; readonly weight: number }[];
}

/** The entries of all lists; those of the neutral one speak for no topic and only keep shorter terms from counting. */
const ENTRIES: readonly { readonly text: string; readonly topic: TopicSlug | null; readonly weight: number }[] = [
  ...LEXICON.neutral.map((text) => ({ text, topic: null, weight: 0 })),
  ...TOPIC_SLUGS.flatMap((topic) =>
    LEXICON[`topics/${topic}`].map((entry) => {
      const [text = '', weight = '1'] = entry.split('\t');
      return { text, topic, weight: Number(weight) };
    }),
  ),
];

/** Two spellings of one term («آتش سوزی», «آتش‌سوزی») are one. */
const spelling = (text: string): string => termKey(text).replaceAll(' ', '');

function readTerms(): ReadonlyMap<string, Term> {
  const terms = new Map<string, Term>();
  for (const { text, topic, weight } of ENTRIES) {
    const key = spelling(text);
    const term = terms.get(key) ?? { id: terms.size, weights: [] };
    terms.set(key, term);
    if (topic && !term.weights.some((known) => known.topic === topic)) term.weights.push({ topic, weight });
  }
  return terms;
}

const TERMS = readTerms();

/** The terms of all topics (lexicon/topics) and the neutral ones, ready to be found. */
export const TOPIC_TERMS = new TermTrie(
  ENTRIES.flatMap(({ text }) => {
    const term = TERMS.get(spelling(text));
    return term ? [[text, term] as const] : [];
  }),
);
