import { LEXICON } from '../lexicon/generated';
import { tightKey } from './furnitureKey';
import { isStamp } from './furnitureStamp';

/** What a line of a body is, as far as its own words tell; `findFurniture` decides with the lines around it. */
export type LineKind =
  | 'rule' // nothing that is a letter or a digit: «-->», «______»
  | 'widget' // a button, counter, player, address or mark-up: furniture wherever it stands
  | 'related' // a link to other stories
  | 'end' // «انتهای پیام/»
  | 'closing' // «در حال تکمیل…»
  | 'stamp' // a date or a time alone
  | 'crumb' // «صفحه اصلی » استان‌ها»
  | 'section' // the name of a section
  | 'label' // «عکاس:»
  | 'source' // «منبع: …»
  | 'short' // short, without the punctuation of a sentence
  | 'prose';

/** A kind, and whether the line is a bare label whose value stands on the next line or lines. */
export interface Classified {
  readonly kind: LineKind;
  readonly open: boolean;
}

const set = (entries: readonly string[]): ReadonlySet<string> => new Set(entries.map(tightKey));
const WIDGETS = LEXICON['furniture/widgets'].map(tightKey);
const BUTTONS = set(LEXICON['furniture/buttons']);
const RELATED = set(LEXICON['furniture/related']);
const CLOSINGS = set(LEXICON['furniture/closings']);
const LABELS = set(LEXICON['furniture/labels']);
const SECTIONS = set(LEXICON['furniture/sections']);

/** Lines longer than this are read as prose without a look at their words. */
export const LONGEST = 130;

// Nothing in these can match the same text in two ways: feed content is hostile, and backtracking would be exponential.
const END =
  /^[*. ]*(?:(?:انتها[یی]?|پایان) ?(?:[پبی]{2,3}ام|یام|متن)(?: \d{2,8})? ?(?:[/*.][\p{L}\p{N} ]{0,9})*|پایان (?:خبر|گزارش)[/*.]?)$/u;
const MARKUP = /<\/?(?:div|script|iframe|img|span|video|a|p|style)\b/i;
const ADDRESS = /^(?:(?:https?:\/\/|www\.|t\.me\/)\S+|@[\w.]{3,})$/i;
const HASHTAGS = /^#[\p{L}\p{N}_]+(?:[ ،,]+#[\p{L}\p{N}_]+)*$/u;
const CRUMB = /^[^.:؟!«»›>]{1,40}(?:[»›>][^.:؟!«»›>]{1,40}){1,6}$/u;
const SECTION_FORM = /^(?:اخبار|گروه|سرویس) \p{L}+(?: \p{L}+){0,2}$/u;
const SENTENCE_END = /[.!؟?…:؛»"]$/u;

/** Whether the words before the first `cut` are one of `words`: «کد خبر: 12», «بیشتر بخوانید؛ …». */
function opensWith(line: string, words: ReadonlySet<string>, cut: RegExp): boolean {
  const stop = line.search(cut);
  return stop > 0 && words.has(tightKey(line.slice(0, stop)));
}

function kindOfWords(line: string, joined: string): LineKind {
  if (BUTTONS.has(joined) || opensWith(line, BUTTONS, /[:\d]/)) return 'widget';
  if (line.length <= 90 && WIDGETS.some((start) => joined.startsWith(start))) return 'widget';
  if (RELATED.has(joined) || opensWith(line, RELATED, /[:؛|/«+]/u)) return 'related';
  if (CLOSINGS.has(joined)) return 'closing';
  if (joined === 'منبع' || (/^منبع ?[:؛-]/u.test(line) && line.length <= 80)) return 'source';
  if (LABELS.has(joined) ? line.endsWith(':') : line.length <= 60 && opensWith(line, LABELS, /:/)) return 'label';
  if (CRUMB.test(line)) return 'crumb';
  if (SECTIONS.has(joined) || SECTION_FORM.test(line)) return 'section';
  return line.length <= 70 && !SENTENCE_END.test(line) ? 'short' : 'prose';
}

/**
 * Classifies one line by its own words.
 * @param raw the line as written, trimmed
 * @param line the same, folded and without invisible characters
 */
export function classify(raw: string, line: string): Classified {
  const closed = (kind: LineKind): Classified => ({ kind, open: false });
  if (MARKUP.test(raw) && raw.replace(/<[^>]*>?/g, '').length < 40) return closed('widget');
  if (line.length > LONGEST) return closed('prose');
  if (!/[\p{L}\p{N}]/u.test(line)) return closed('rule');
  if (ADDRESS.test(line) || HASHTAGS.test(line)) return closed('widget');
  if (END.test(line)) return closed('end');
  if (isStamp(line)) return closed('stamp');
  const joined = tightKey(line);
  const kind = kindOfWords(line, joined);
  const bare = /^[^:]+:?$/.test(line);
  const open =
    (kind === 'related' && RELATED.has(joined)) ||
    (kind === 'source' && joined === 'منبع') ||
    (kind === 'label' && bare && LABELS.has(joined));
  return { kind, open };
}
