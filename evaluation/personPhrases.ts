import { z } from 'zod';
import { annotate } from '@/lib/text/annotate';
import { prf, type Prf } from './score';

/** A tokenised document with the places where persons are named; offsets are string indices into `body`, end exclusive. */
export const phraseDocument = z.looseObject({
  id: z.string(),
  body: z.string(),
  persons: z.array(z.tuple([z.int().min(0), z.int().min(0)])),
});
export type PhraseDocument = z.infer<typeof phraseDocument>;

/** The places where the pipeline finds a person named in full or by surname, in a document's order. */
export function findPhrases({ body }: PhraseDocument): [number, number][] {
  const mentions = annotate({ title: '', body }).people.flatMap((person) => person.mentions);
  return mentions
    .filter(({ reference }) => reference === 'name' || reference === 'surname')
    .map(({ start, end }) => [start, end] as [number, number])
    .sort((a, b) => a[0] - b[0]);
}

/** Scores found places against the right ones, document by document; a place counts when both its ends are right. */
export function scorePhrases(
  gold: readonly PhraseDocument[],
  found: readonly (readonly (readonly [number, number])[])[],
): Prf {
  const keys = (places: readonly (readonly [number, number])[] | undefined): ReadonlySet<string> =>
    new Set(places?.map((place) => place.join('-')));
  const pairs = gold.map((document, index) => [keys(document.persons), keys(found[index])] as const);
  const sum = (count: (pair: (typeof pairs)[number]) => number): number =>
    pairs.reduce((total, pair) => total + count(pair), 0);
  return prf(
    sum(([right, given]) => [...given].filter((key) => right.has(key)).length),
    sum(([, given]) => given.size),
    sum(([right]) => right.size),
  );
}

/** What went wrong in the first `limit` documents that have a mistake, as lines to print. */
export function phraseMistakes(documents: readonly PhraseDocument[], limit: number): string[] {
  const lines = documents.map((document) => {
    const [right, given] = [document.persons, findPhrases(document)].map((places) => new Set(places.map(String)));
    const told = (kind: string, places: Set<string> | undefined, others: Set<string> | undefined): string[] =>
      [...(places ?? [])]
        .filter((place) => !others?.has(place))
        .map((place) => `  ${kind}: ${around(document, place)}`);
    return [...told('person missed', right, given), ...told('person invented', given, right)];
  });
  return lines
    .flatMap((wrong, index) => (wrong.length > 0 ? [[`\nner ${documents[index]?.id}`, ...wrong]] : []))
    .slice(0, limit)
    .flat();
}

function around({ body }: PhraseDocument, place: string): string {
  const [start = 0, end = 0] = place.split(',').map(Number);
  const text = `${body.slice(Math.max(0, start - 30), start)}[${body.slice(start, end)}]${body.slice(end, end + 30)}`;
  return text.replaceAll('\n', ' ');
}
