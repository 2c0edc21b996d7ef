import type { Reading, Span } from '@/lib/text/02-segment/reading';
import type { Actor } from './actors';
import { contentAt } from './content';
import type { Cue } from './cues';
import type { Draft } from './draft';

/** The cue of speech without a verb, behind the name and colon of who speaks: no words, before token `at`. */
export function labelCue(at: number): Cue {
  return { from: at, to: at, verb: null, form: 'label', content: at + 1, contentTo: -1, clause: at, shared: false };
}

/** The person whose name, with what stands beside it, and a colon make the head of a sentence («نادر پورنگ، وزیر آب: …»). */
export function labelledBy(reading: Reading, actors: readonly Actor[], sentence: Span): Actor | null {
  const from = reading.tokens[sentence.from]?.kind === 'word' ? sentence.from : sentence.from + 1;
  const actor = actors.find((one) => one.from >= from);
  if (actor?.kind !== 'person' || actor.from !== from) return null;
  return reading.tokens[actor.to]?.kind === 'colon' && actor.to + 1 < sentence.to ? actor : null;
}

/** «نادر پورنگ: «…»»: a quotation right behind a name and a colon; null for a sentence of another form. */
export function labelledQuotation(
  reading: Reading,
  actors: readonly Actor[],
  sentence: Span,
  index: number,
): Draft | null {
  const actor = labelledBy(reading, actors, sentence);
  if (!actor || !/^[«"“]$/.test(reading.tokens[actor.to + 1]?.key ?? '')) return null;
  const content = contentAt(reading, actor.to + 1, sentence.to, sentence);
  return {
    content,
    cue: labelCue(actor.to),
    subject: actor,
    unknown: null,
    carriesOn: false,
    shared: false,
    document: false,
    quoted: content?.quoted === true,
    sentence: index,
  };
}
