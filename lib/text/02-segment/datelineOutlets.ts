import { tightKey } from './furnitureKey';
import { LEXICON } from '../lexicon/generated';
import { isQuote, isStop, wordsAt, type Token } from './datelineTokens';

const keys = (entries: readonly string[]): ReadonlySet<string> => new Set(entries.map(tightKey));
const OUTLETS = keys(LEXICON.agencies);
const EVERYDAY = keys(LEXICON['agency-words']);
const BULLETINS = keys(LEXICON.bulletins);
const HEADS = keys(LEXICON['bulletin-heads']);
const PLACES = keys(LEXICON.provinces);

/** Words that say of themselves that an outlet's name follows. */
const KINDS = new Set([
  'خبرگزاری',
  'روزنامه',
  'شبکه',
  'پایگاه',
  'سایت',
  'وبسایت',
  'نشریه',
  'هفته',
  'رادیو',
  'تلویزیون',
  'مجله',
]);
const NO_NAME = new Set(['از', 'به', 'در', 'ما', 'های', 'ها']);
/** Names made of a word for news: «آوندنیوز», «شهرآنلاین», «AvandTV». */
const NEWS_NAME = /^(?:.{2,}(?:نیوز|پرس|انلاین)|[a-z]{2,}(?:tv|news))$/u;
const LONGEST_NAME = 6;
const EDITION = new Set(['مرکز', 'استان', 'منطقه', 'دفتر']);

/** How many tokens from `index` on, taken together without spaces, are an entry of `entries`; the longest, 0 for none. */
function longest(tokens: readonly Token[], index: number, entries: ReadonlySet<string>): number {
  let joined = '';
  let found = 0;
  for (let size = 1; size <= LONGEST_NAME; size++) {
    const token = tokens[index + size - 1];
    if (!token || token.mark) break;
    joined += token.text;
    // «سیمای» is «سیما» before the name of its province.
    if (entries.has(joined) || (joined.endsWith('ای') && entries.has(joined.slice(0, -1)))) found = size;
  }
  return found;
}

/** How many tokens say «خبرگزاری», «روزنامه», «پایگاه خبری تحلیلی» … at `index`. */
function kindWords(tokens: readonly Token[], index: number): number {
  if (wordsAt(tokens, index, 'خبر', 'گزاری')) return 2;
  if (!KINDS.has(tokens[index]?.text ?? '')) return 0;
  let size = 1;
  while (['خبری', 'تحلیلی', 'نامه', 'تلویزیونی'].includes(tokens[index + size]?.text ?? '')) size++;
  return size;
}

/** How many tokens after an outlet name its edition: «گیلان», «مرکز کرمان», «، مرکز فارس». */
function editionWords(tokens: readonly Token[], index: number): number {
  const comma = isStop(tokens[index]) && EDITION.has(tokens[index + 1]?.text ?? '') ? 1 : 0;
  const edition = EDITION.has(tokens[index + comma]?.text ?? '') ? 1 : 0;
  const place = longest(tokens, index + comma + edition, PLACES);
  if (place > 0) return comma + edition + place;
  const unknown = edition === 1 && !isStop(tokens[index + comma + 1]) && isStop(tokens[index + comma + 2]);
  return unknown ? comma + 2 : 0;
}

/** An outlet's name: how many tokens it takes, and whether only its place in the sentence can tell it from a word. */
export interface OutletSize {
  readonly size: number;
  readonly everyday: boolean;
}

/** The outlet named at `index`, with its kind word and its edition, else null. */
export function outletAt(tokens: readonly Token[], index: number): OutletSize | null {
  const kind = kindWords(tokens, index);
  if (kind > 0 && kindWords(tokens, index + kind) > 0) return null;
  const quoted = isQuote(tokens[index + kind]) ? 1 : 0;
  const from = index + kind + quoted;
  const known = longest(tokens, from, OUTLETS) || (NEWS_NAME.test(tokens[from]?.text ?? '') ? 1 : 0);
  const agency =
    ['خبرگزاری', 'خبر'].includes(tokens[index]?.text ?? '') && kind > 0 && !NO_NAME.has(tokens[from]?.text ?? '');
  if (isStop(tokens[from])) return null;
  if (known === 0 && !agency) return null;
  const name = known || 1;
  const close = quoted === 1 && isQuote(tokens[from + name]) ? 1 : 0;
  const size = kind + quoted + name + close;
  const word = tokens.slice(from, from + name).map((token) => token.text);
  const everyday = kind === 0 && EVERYDAY.has(word.join(''));
  return { size: size + editionWords(tokens, index + size), everyday };
}

/** Whether an institution's own information office is named at `index`: «روابط عمومی …», «سازمان …», «وبدا». */
export function isInstitutionAt(tokens: readonly Token[], index: number): boolean {
  return longest(tokens, index, BULLETINS) > 0 || longest(tokens, index, HEADS) > 0;
}

/** How many tokens of a bulletin's name stand at `index`; 0 for none. */
export function bulletinAt(tokens: readonly Token[], index: number): number {
  return longest(tokens, index, BULLETINS);
}

/** Whether two names are one outlet, «خبرگزاری» aside. */
export function isSameOutlet(a: string | null, b: string | null): boolean {
  const key = (name: string): string => tightKey(name).replace(/^خبرگزاری/, '');
  return a !== null && b !== null && key(a) === key(b);
}
