import type { QueryLeaf } from '@/lib/domain/query/tree';
import type { Range } from '@/lib/domain/range';

/** A word of a text as a reader takes it: the spellings that are it, and the word that it is a form of. */
export interface ReadWord {
  readonly spellings: readonly string[];
  readonly formOf: string | null;
}

/** The forms that occur in the world of random stories, told by hand. */
const FORMS: Readonly<Record<string, readonly ReadWord[]>> = {
  باران‌ها: [{ spellings: ['بارانها'], formOf: 'باران' }],
  بارانهای: [{ spellings: ['بارانهای'], formOf: 'باران' }],
  قطارها: [{ spellings: ['قطارها'], formOf: 'قطار' }],
  نهال‌ها: [{ spellings: ['نهالها'], formOf: 'نهال' }],
  نهال‌هایش: [{ spellings: ['نهالهایش'], formOf: 'نهال' }],
  نهال‌ام: [{ spellings: ['نهالام'], formOf: 'نهال' }],
  كتابخانه: [{ spellings: ['کتابخانه'], formOf: null }],
  کتابخانه‌ها: [{ spellings: ['کتابخانهها'], formOf: 'کتابخانه' }],
  // Each part also stands for the whole.
  کتاب‌خانه: ['کتاب', 'خانه'].map((part) => ({ spellings: [part, 'کتابخانه'], formOf: null })),
};

/** The words of a text of the random stories; `names` are the ranges of names in it, whose words are no forms. */
export function readWords(text: string, names: readonly Range[]): ReadWord[] {
  return [...text.matchAll(/[\p{L}\p{N}\u200c]+/gu)].flatMap(({ 0: written, index }): readonly ReadWord[] => {
    const form = FORMS[written];
    const isName = names.some(({ start, end }) => start < index + written.length && end > index);
    if (form) return isName ? form.map((word) => ({ ...word, formOf: null })) : form;
    return written.split('\u200c').map((part) => ({ spellings: [part.replaceAll('آ', 'ا')], formOf: null }));
  });
}

const isWord = (word: ReadWord | undefined, wanted: ReadWord): boolean =>
  wanted.spellings.some((spelling) => word?.spellings.includes(spelling));

/** Whether a word is a form of the wanted one, or of what that is a form of. */
function isFormOf(word: ReadWord, { spellings, formOf }: ReadWord): boolean {
  const wanted = formOf === null ? spellings : [...spellings, formOf];
  return wanted.some((each) => word.spellings.includes(each) || word.formOf === each);
}

const hasRow = (text: readonly ReadWord[], row: readonly ReadWord[]): boolean =>
  text.some((_, at) => row.every((wanted, i) => isWord(text[at + i], wanted)));

/** Whether one of some texts holds what a part of a query asks for; of several words each may stand in another text. */
export function holdsWords(
  texts: readonly (readonly ReadWord[])[],
  { kind, text }: Exclude<QueryLeaf, { kind: 'field' }>,
): boolean {
  const wanted = readWords(text, []);
  if (kind === 'phrase') {
    const inOne = readWords(text.replaceAll('کتاب‌خانه', 'کتابخانه'), []);
    return texts.some((each) => hasRow(each, wanted) || hasRow(each, inOne));
  }
  const words = texts.flat();
  if (kind === 'prefix')
    return words.some(({ spellings }) => spellings.some((spelling) => spelling.startsWith(text.replace('\u200c', ''))));
  const told = wanted.filter(({ spellings }) => !spellings.includes('و'));
  return (told.length > 0 ? told : wanted).every((each) => words.some((word) => isFormOf(word, each)));
}
