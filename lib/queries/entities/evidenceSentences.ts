import { joinedRanges, type Range } from '@/lib/domain/range';
import type { EvidenceSentence } from '@/lib/domain/rows/evidenceSentence';

/**
 * The sentences of a body that hold evidence, in the order of the text, with the evidence marked (offsets into the
 * sentence). `sentences` and `evidence` are ranges of the body; evidence that runs over several sentences marks a part of
 * each.
 */
export function evidenceSentences(
  body: string,
  sentences: readonly Range[],
  evidence: readonly Range[],
): EvidenceSentence[] {
  const marks = joinedRanges(evidence);
  return [...sentences]
    .sort((a, b) => a.start - b.start)
    .flatMap(({ start, end }) => {
      const inside = marks.filter((mark) => mark.start < end && mark.end > start);
      if (inside.length === 0) return [];
      const local = inside.map((mark) => ({
        start: Math.max(mark.start, start) - start,
        end: Math.min(mark.end, end) - start,
      }));
      return [{ text: body.slice(start, end), marks: local, start }];
    });
}
