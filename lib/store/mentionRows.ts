import type { PersonAnnotation, PersonMention, Sentence } from '@/lib/domain/annotations';
import { cleanAtDoor } from '@/lib/text/01-normalise';
import { personOf } from './entityIds';

/** One mention as the table holds it, columns of the story aside. */
export interface MentionFact {
  readonly seq: number;
  readonly person_id: string;
  readonly start_offset: number;
  readonly end_offset: number;
  readonly sentence_start: number;
  readonly sentence_end: number;
  readonly surface: string;
  readonly reference: string;
  readonly rule: string;
  readonly counted: boolean;
}

/** The sentence that holds an index, by binary search; sentences are in order and do not overlap. */
function sentenceAt(sentences: readonly Sentence[], index: number): Sentence | null {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle];
    if (!sentence) return null;
    if (index < sentence.start) high = middle - 1;
    else if (index >= sentence.end) low = middle + 1;
    else return sentence;
  }
  return null;
}

interface PlacedMention extends PersonMention {
  readonly personId: string;
}

function placed(people: readonly PersonAnnotation[]): PlacedMention[] {
  return people
    .flatMap(({ name, mentions }) => {
      const person = personOf(name);
      return person ? mentions.map((mention) => ({ ...mention, personId: person.id })) : [];
    })
    .sort((a, b) => a.start - b.start || a.end - b.end || a.personId.localeCompare(b.personId));
}

/**
 * The mentions of a story in the order of the text. The first mention of a person in a sentence that is no pronoun counts;
 * outside every sentence (in furniture) none does.
 */
export function mentionRows(people: readonly PersonAnnotation[], sentences: readonly Sentence[]): MentionFact[] {
  const counted = new Set<string>();
  return placed(people).map((mention, seq) => {
    const sentence = sentenceAt(sentences, mention.start);
    const unit = sentence && mention.reference !== 'pronoun' ? `${mention.personId} ${sentence.start}` : null;
    const counts = unit !== null && !counted.has(unit);
    if (counts) counted.add(unit);
    return {
      seq,
      person_id: mention.personId,
      start_offset: mention.start,
      end_offset: mention.end,
      sentence_start: sentence?.start ?? mention.start,
      sentence_end: sentence?.end ?? mention.end,
      surface: cleanAtDoor(mention.surface),
      reference: mention.reference,
      rule: mention.rule,
      counted: counts,
    };
  });
}
