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
const DECORATION =
  /[\u0610-\u061a\u064b-\u065f\u0670\u0640\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u0621\u0674\u200d-\u200f\u061c\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f]/;

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

/** What each UTF-16 unit that changes becomes; built once, because most units of a text stay. */
const CHANGES = new Map<string, string>();
for (let code = 0; code < 65_536; code++) {
  const char = String.fromCharCode(code);
  if (code < 0xd800 || code > 0xdfff) if (foldOne(char) !== char) CHANGES.set(char, foldOne(char));
}

const escaped = (code: number): string => `\\u${code.toString(16).padStart(4, '0')}`;
const CHANGING = new RegExp(`[${ranges([...CHANGES.keys()].map((char) => char.charCodeAt(0)))}]`, 'g');

/** The codes, in ascending order, as the inside of a character class. */
function ranges(codes: readonly number[]): string {
  let out = '';
  for (let i = 0; i < codes.length;) {
    const first = codes[i] as number;
    let last = first;
    while (codes[i + 1] === last + 1) last = codes[++i] as number;
    i++;
    out += `${escaped(first)}-${escaped(last)}`;
  }
  return out;
}

/**
 * Folds a text for matching without moving an index: `fold(text).length === text.length`, and the unit at an index
 * stands for the unit at the same index of `text`. Arabic letters become their Persian forms (ي ك ة أ إ ؤ ئ → ی ک ه ا ا
 * و ی, also آ → ا), Persian and Arabic digits ASCII, Latin lower case, every space but the line feed U+0020. What cannot be
 * seen stays as a place holder: ZWNJ, soft hyphen and their like as {@link JOINT}; diacritics, hamza alone, tatweel and
 * bidirectional marks as {@link NOTHING}. Keys drop both ({@link dropMarks}).
 */
export function fold(text: string): string {
  return text.replace(CHANGING, (char) => CHANGES.get(char) ?? char);
}

const MARKS = /[\u200c\u200d]+/g;

/** A folded text without the place holders of {@link fold}; indices move. */
export function dropMarks(folded: string): string {
  return folded.includes(JOINT) || folded.includes(NOTHING) ? folded.replace(MARKS, '') : folded;
}
