/** Fewer letters than this say nothing. */
const MIN_LETTERS = 12;
/** The share of Arabic-script words that may hold Latin letters, as words of other languages do in this charset. */
const MAX_MIXED = 0.1;
/** The letters that make up three in five of Persian and of Arabic text, and how many of them there have to be. */
const COMMON = /[اينردمهوتبل]/;
const MIN_COMMON = 0.4;

type Kind = 'common' | 'arabic' | 'latin' | 'within' | 'other';

function kindOf(character: string): Kind {
  if (COMMON.test(character)) return 'common';
  if (/\p{Script=Arabic}/u.test(character) && /\p{L}/u.test(character)) return 'arabic';
  if (/\p{L}/u.test(character)) return 'latin';
  // Marks and joiners stand within words.
  return /[\p{M}\u200c\u200d]/u.test(character) ? 'within' : 'other';
}

const ALL_BYTES = Uint8Array.from({ length: 256 }, (_, byte) => byte);
const KINDS: readonly Kind[] = Array.from(new TextDecoder('windows-1256').decode(ALL_BYTES), kindOf);

/**
 * Whether bytes read as Persian or Arabic in windows-1256: enough letters, the common ones among them common, and
 * few words that mix Arabic and Latin ones. Western and Cyrillic text, UTF-8 and chance bytes do not. Goes through the
 * bytes once and keeps nothing, since they may be many.
 */
export function readsAsPersian1256(bytes: Uint8Array): boolean {
  let [letters, common, words, mixed] = [0, 0, 0, 0];
  let [arabic, latin] = [false, false];
  const endWord = () => {
    if (arabic) words++;
    if (arabic && latin) mixed++;
    arabic = latin = false;
  };
  for (const byte of bytes) {
    const kind = KINDS[byte];
    if (kind === 'common' || kind === 'arabic') {
      letters++;
      if (kind === 'common') common++;
      arabic = true;
    } else if (kind === 'latin') latin = true;
    else if (kind === 'other') endWord();
  }
  endWord();
  return letters >= MIN_LETTERS && common >= letters * MIN_COMMON && mixed <= words * MAX_MIXED;
}
