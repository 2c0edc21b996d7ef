/** What {@link fold} leaves where a character joins or splits word parts without being seen (ZWNJ and its look-alikes). */
export const JOINT = '\u200c';
/** What {@link fold} leaves where a character only decorates: diacritics, tatweel, bidirectional marks. */
export const NOTHING = '\u200d';

const LETTERS: Readonly<Record<string, string>> = {
  ي: 'ی', ى: 'ی', ې: 'ی', ۍ: 'ی', ئ: 'ی', ے: 'ی', ۓ: 'ی', ێ: 'ی', ٸ: 'ی',
  ك: 'ک', ڪ: 'ک', ګ: 'گ', أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ٲ: 'ا', ٳ: 'ا', ٵ: 'ا', ؤ: 'و', ۆ: 'و', ۇ: 'و', ٶ: 'و',
  ة: 'ه', ۀ: 'ه', ە: 'ه', ہ: 'ه', ۂ: 'ه', ۃ: 'ه', ھ: 'ه', ړ: 'ر', ټ: 'ت', ډ: 'د', ښ: 'س', ڵ: 'ل', ڕ: 'ر', ڤ: 'و',
}; // prettier-ignore

const JOINTS = '\u200b\u200c\ufeff\u00ac\u00ad';
const SPACES = /[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\t\v\f\r]/;
const DECORATION = /[\u0610-\u061a\u064b-\u065f\u0670\u0640\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u0621\u0674\u200d-\u200f\u061c\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f]/;

function foldOne(char: string): string {
  const letter = LETTERS[char];
  if (letter) return letter;
  if (JOINTS.includes(char)) return JOINT;
  if (SPACES.test(char)) return ' ';
  if (DECORATION.test(char)) return NOTHING;
  const code = char.charCodeAt(0);
  if (code >= 0x660 && code <= 0x669) return String.fromCharCode(code - 0x660 + 48);
  if (code >= 0x6f0 && code <= 0x6f9) return String.fromCharCode(code - 0x6f0 + 48);
  if ((code >= 0xfb50 && code <= 0xfdff) || (code >= 0xfe70 && code <= 0xfefe) || (code >= 0xff01 && code <= 0xff5e)) {
    const plain = char.normalize('NFKC');
    return plain.length === 1 ? (LETTERS[plain] ?? plain) : char;
  }
  const lower = char.toLowerCase();
  return lower.length === 1 ? lower : char;
}

/** One entry a UTF-16 unit: built once, because a table look-up is what keeps folding linear and fast. */
const TABLE: Uint16Array = Uint16Array.from({ length: 65_536 }, (_, code) =>
  code >= 0xd800 && code <= 0xdfff ? code : foldOne(String.fromCharCode(code)).charCodeAt(0),
);

const CHUNK = 8192;

/**
 * Folds a text for matching without moving an index: `fold(text).length === text.length`, and the unit at an index
 * stands for the unit at the same index of `text`. Arabic letters become their Persian forms (ي ك ة أ إ ؤ ئ → ی ک ه ا ا
 * و ی, also آ → ا), Persian and Arabic digits ASCII, Latin lower case, every space but the line feed U+0020. What cannot be
 * seen stays as a place holder: ZWNJ, soft hyphen and their like as {@link JOINT}; diacritics, hamza alone, tatweel and
 * bidirectional marks as {@link NOTHING}. Keys drop both ({@link dropMarks}).
 */
export function fold(text: string): string {
  let out = '';
  const units = new Uint16Array(Math.min(CHUNK, text.length));
  for (let from = 0; from < text.length; from += CHUNK) {
    const size = Math.min(CHUNK, text.length - from);
    for (let i = 0; i < size; i++) units[i] = TABLE[text.charCodeAt(from + i)] ?? 0;
    out += String.fromCharCode(...units.subarray(0, size));
  }
  return out;
}

const MARKS = /[\u200c\u200d]+/g;

/** A folded text without the place holders of {@link fold}; indices move. */
export function dropMarks(folded: string): string {
  return folded.includes(JOINT) || folded.includes(NOTHING) ? folded.replace(MARKS, '') : folded;
}
