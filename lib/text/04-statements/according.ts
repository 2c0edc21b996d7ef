import { firstFrom, rangeOf, type Reading, type Span } from '@/lib/text/02-segment/reading';
import type { Actor } from './actors';
import { contentLimit, stripped } from './content';
import type { Cue } from './cues';
import type { Draft } from './draft';

/** «به گفته X، …»: X up to the comma or colon, or a known actor; nothing when another cue follows in the sentence. */
export function accordingTo(
  reading: Reading,
  actors: readonly Actor[],
  cue: Cue,
  next: Cue | undefined,
  sentence: Span,
  index: number,
): Draft | null {
  if (next?.form === 'colon' || next?.form === 'quote') return null;
  const { tokens } = reading;
  const at = firstFrom(actors, cue.to);
  const actor = actors[at]?.from === cue.to ? (actors[at] ?? null) : null;
  let end = actor?.to ?? cue.to;
  if (!actor) while (end < sentence.to && end < cue.to + 10 && tokens[end]?.kind === 'word') end++;
  if (!actor && tokens[end]?.kind !== 'comma' && tokens[end]?.kind !== 'colon') return null;
  const direct = tokens[end]?.kind === 'colon';
  const text = stripped(tokens, end, next ? contentLimit(reading, next) : sentence.to);
  if (!actor && !/^(?:به|بنا|بگفته)/.test(tokens[cue.from]?.key ?? '')) return null;
  if (end === cue.to || text.to <= text.from) return null;
  const unknown = actor ? null : { from: cue.to, to: end };
  return {
    content: { ...rangeOf(reading, text), open: direct, direct, quoted: false },
    cue,
    subject: actor,
    unknown,
    carriesOn: false,
    shared: false,
    document: false,
    quoted: false,
    sentence: index,
  };
}
