import type { PhraseAnnotation } from '@/lib/domain/annotations';
import type { Range } from '@/lib/domain/range';
import type { Reading } from '@/lib/text/02-segment/reading';
import { tokenise } from '@/lib/text/02-segment/tokens';
import type { People } from '@/lib/text/03-people/people';
import { recurring, type Candidate } from './candidates';
import { cValues } from './cValue';
import { UnitReader, type Unit } from './units';

/** The most key phrases of a story. */
const MOST = 8;
/** The least C-value: a phrase of two words has it when it is said once outside every longer one. */
const LEAST = 1;

/**
 * Stage 6: the recurring multi-word terms of a story, best first; at most eight. Said at least twice in title and body, and
 * once in the body at least; within a sentence, without names of people, verbs and function words. Ranked by C-value, then
 * those of the title, longer ones, earlier ones first. `evidence` are all places in the body.
 */
export function findPhrases(title: string, reading: Reading, people: People, dateline: Range | null): PhraseAnnotation[] {
  const candidates = recurring(
    { text: title, units: titleUnits(title) },
    { text: reading.body, units: bodyUnits(reading, people, dateline) },
  );
  const values = cValues(candidates);
  const value = ({ key }: Candidate): number => values.get(key) ?? 0;
  return candidates
    .filter((candidate) => value(candidate) >= LEAST)
    .sort(
      (a, b) =>
        value(b) - value(a) ||
        Number(b.inTitle) - Number(a.inTitle) ||
        b.size - a.size ||
        (a.places[0]?.start ?? 0) - (b.places[0]?.start ?? 0),
    )
    .reduce(addUnlessCovered, [])
    .map((candidate) => ({
      phrase: surfaceOf(candidate),
      key: candidate.key,
      score: Math.round(value(candidate) * 100) / 100,
      evidence: candidate.places,
    }));
} // prettier-ignore

/** The key of a phrase in any spelling, as {@link findPhrases} gives it: «جنگ دوازده‌روزه» → «جنگ12روزه». */
export function keyOfPhrase(phrase: string): string {
  return titleUnits(phrase)
    .map(({ word }) => word.key)
    .join('');
}

/** Takes a further candidate unless there are enough, or each of its places shares words with a better one. */
function addUnlessCovered(chosen: Candidate[], candidate: Candidate): Candidate[] {
  const covered = (better: Candidate): boolean => better.times >= candidate.times && within(candidate.places, better.places);
  if (chosen.length < MOST && !chosen.some(covered)) chosen.push(candidate);
  return chosen;
} // prettier-ignore

/** Whether each range overlaps one of the others; both in order. */
function within(ranges: readonly Range[], others: readonly Range[]): boolean {
  let next = 0;
  return ranges.every(({ start, end }) => {
    while ((others[next]?.end ?? Infinity) <= start) next++;
    return (others[next]?.start ?? Infinity) < end;
  });
}

function titleUnits(title: string): readonly Unit[] {
  const reader = new UnitReader();
  const tokens = tokenise(title);
  reader.read(tokens, 0, tokens.length);
  return reader.units;
}

function bodyUnits({ tokens, spans }: Reading, { places }: People, dateline: Range | null): readonly Unit[] {
  const reader = new UnitReader();
  let next = 0;
  const taken = (index: number): boolean => {
    while ((places[next]?.to ?? Infinity) <= index) next++;
    if ((places[next]?.from ?? Infinity) <= index) return true;
    const token = tokens[index];
    return dateline !== null && token !== undefined && token.start < dateline.end && token.end > dateline.start;
  };
  for (const { from, to } of spans) reader.read(tokens, from, to, taken);
  return reader.units;
}

/** The spelling that most of the places have; of equals the earliest. */
function surfaceOf({ surfaces }: Candidate): string {
  let best = '';
  for (const [surface, times] of surfaces) if (best === '' || times > (surfaces.get(best) ?? 0)) best = surface;
  return best;
}
