import { firstFrom, rangeOf, type Reading, type Span } from '@/lib/text/02-segment/reading';
import { openWord } from '@/lib/text/03-people/words';
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
  if (cue.form === 'paper') return pointed(reading, cue, next, sentence, index);
  const at = firstFrom(actors, cue.to);
  const actor = actors[at]?.from === cue.to ? (actors[at] ?? null) : null;
  let end = actor?.to ?? cue.to;
  if (!actor) while (end < sentence.to && end < cue.to + 10 && tokens[end]?.kind === 'word') end++;
  if (!actor && tokens[end]?.kind !== 'comma' && tokens[end]?.kind !== 'colon') return null;
  end = behindRelative(tokens, end, sentence.to);
  const direct = tokens[end]?.kind === 'colon';
  const text = stripped(tokens, end, next ? contentLimit(reading, next) : sentence.to);
  if (!actor && !/^(?:به|بنا|بگفته)/.test(tokens[cue.from]?.key ?? '') && !openWord(tokens[cue.to])) return null;
  if (end === cue.to || text.to <= text.from) return null;
  const unknown = actor ? null : { from: cue.to, to: end };
  return { ...draftOf(reading, cue, text, direct, index), subject: actor, unknown };
}

const MAX_RELATIVE = 30;

/** Behind the relative clause of a source («به گفته منابعی که …، »), which ends with a comma. */
function behindRelative(tokens: Reading['tokens'], at: number, limit: number): number {
  if (tokens[at]?.key !== 'که') return at;
  for (let i = at; i < Math.min(limit, at + MAX_RELATIVE); i++) if (tokens[i]?.kind === 'comma') return i;
  return at;
}

/** «بر اساس این بیانیه، …»: the organisation that spoke last goes on. */
function pointed(reading: Reading, cue: Cue, next: Cue | undefined, sentence: Span, index: number): Draft | null {
  const direct = reading.tokens[cue.to]?.kind === 'colon';
  const text = stripped(reading.tokens, cue.to, next ? contentLimit(reading, next) : sentence.to);
  return text.to > text.from ? { ...draftOf(reading, cue, text, direct, index), carriesOn: true } : null;
}

function draftOf(reading: Reading, cue: Cue, text: Span, direct: boolean, sentence: number): Draft {
  return {
    content: { ...rangeOf(reading, text), open: direct, direct, quoted: false },
    cue,
    subject: null,
    unknown: null,
    carriesOn: false,
    shared: false,
    document: false,
    quoted: false,
    sentence,
  };
}
