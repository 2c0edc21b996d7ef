const LEFT_TO_RIGHT_ISOLATE = '\u2066';
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';

/**
 * Wraps text that must keep its left-to-right order inside Persian text, such as a number with a sign: without the
 * isolate the sign moves to the other side. See Unicode Standard Annex 9, section 2.4.
 */
export function isolate(text: string): string {
  return `${LEFT_TO_RIGHT_ISOLATE}${text}${POP_DIRECTIONAL_ISOLATE}`;
}

/** Wraps words in the middle of others, such as a Persian title inside English ones, so that they keep their own direction. */
export function isolateWords(text: string): string {
  return `${FIRST_STRONG_ISOLATE}${text}${POP_DIRECTIONAL_ISOLATE}`;
}
