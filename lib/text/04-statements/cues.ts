import type { Reading, Span } from '@/lib/text/02-segment/reading';
import type { Token } from '@/lib/text/02-segment/tokens';
import { verbAt, type Verb } from '@/lib/text/02-segment/verbs';
import { accordingAt } from './accordingPhrases';
import { splitVerb } from './splitCue';

/** Where a reporting verb stands and how its content follows. `content` is the first token of the content. */
export interface Cue extends Span {
  readonly verb: Verb | null;
  /**
   * `final`: the content stands before the verb; `around`: on both sides of it («X را گامی دانست که …»).
   * `according`: «به گفته X، …»; `paper`: «بر اساس این بیانیه، …».
   * `label`: speech behind a name and a colon, without a verb.
   */
  readonly form: 'colon' | 'quote' | 'that' | 'bare' | 'final' | 'split' | 'according' | 'paper' | 'around' | 'label';
  readonly content: number;
  /** Where the clause of this cue begins: the sentence's start, or behind the conjunction before it. */
  readonly clause: number;
  /** Where the content of a split verb ends; -1 for the others. */
  readonly contentTo: number;
  /** True when the cue follows its conjunction at once, so that the subject is that of the cue before. */
  readonly shared: boolean;
}

const CONJUNCTIONS = new Set(['و', 'اما', 'ولی', 'لیکن', 'بلکه']);
const ADVERBS = new Set(['همچنین', 'نیز', 'هم', 'سپس', 'در', 'ادامه', 'پایان', 'باز']);
const PURPOSE = /^(?:دستور|توصیه|درخواست|پیشنهاد|خواست|خواستند|خواسته|خواستار|تقاضا|خواهش|تاکید)/;

/**
 * The cues of a sentence outside quotations, in order. A verb inside the content of a cue is no cue, unless a conjunction right
 * before it makes both one sentence's verbs, or a colon behind it shows that the earlier one did not speak. After unquoted
 * speech behind a colon nothing more is looked for.
 */
export function findCues(reading: Reading, sentence: Span): Cue[] {
  const { tokens } = reading;
  const cues: Cue[] = [];
  let clause = sentence.from;
  for (let i = sentence.from; i < sentence.to;) {
    const jump = reading.closing.get(i);
    if (jump !== undefined && jump < sentence.to) {
      i = jump + 1;
      continue;
    }
    const last = cues.at(-1);
    const open = last !== undefined && /^(?:that|bare|according|paper)$/.test(last.form);
    const cue = cueAt(tokens, i, sentence, clause, open, cues.length > 0);
    if (!cue) {
      i++;
      continue;
    }
    if (open && !cue.shared) cues.pop();
    cues.push(cue);
    i = Math.max(cue.to, i + 1, cue.contentTo + 1);
    if (cue.form === 'colon') {
      const close = reading.closing.get(cue.content);
      if (close === undefined || close >= sentence.to || goesOn(tokens, cue.content, close, sentence)) break;
      i = close + 1;
      clause = i;
    } else if (cue.form === 'final' || cue.form === 'split') clause = i;
  }
  return cues;
}

/** As many words as names in quotation marks have. */
const NAME_WORDS = 4;

/** Whether the sentence goes on behind a closing quotation mark with the same speech: the marks then emphasise, or hold a name. */
export function goesOn(tokens: readonly Token[], open: number, close: number, sentence: Span): boolean {
  const next = tokens[close + 1];
  if (next?.kind === 'comma' && close - open - 1 <= NAME_WORDS) return close + 2 < sentence.to;
  return close + 1 < sentence.to && next?.kind === 'word' && !CONJUNCTIONS.has(next.key);
}

function cueAt(
  tokens: readonly Token[],
  at: number,
  sentence: Span,
  clause: number,
  inContent: boolean,
  later: boolean,
): Cue | null {
  if (tokens[at]?.kind !== 'word') return null;
  const start = conjunctionBefore(tokens, at, clause);
  const according =
    at === sentence.from || start === at || tokens[at - 1]?.kind === 'comma'
      ? accordingAt(tokens, at, sentence.to)
      : null;
  if (according && (!inContent || start === at)) {
    return {
      from: at,
      to: according.to,
      verb: null,
      form: according.paper ? 'paper' : 'according',
      content: -1,
      contentTo: -1,
      clause: at,
      shared: false,
    };
  }
  const shared = later && start >= 0;
  const split = inContent && !shared ? null : splitVerb(tokens, at, sentence);
  if (split) {
    const place = { from: at, to: at + 1, verb: null, content: at + 1, contentTo: split.content };
    return { ...place, form: 'split', clause: shared ? start : clause, shared };
  }
  const match = verbAt(tokens, at, sentence.to);
  if (!match || performed(tokens, at, match.value)) return null;
  const found = form(tokens, match.to, match.value, sentence, clause, at);
  if (!found || (match.value.passive && !inDocument(tokens, clause, at))) return null;
  if (inContent && !shared && found.form !== 'colon') return null;
  return {
    from: at,
    to: match.to,
    verb: match.value,
    ...found,
    contentTo: -1,
    clause: shared ? start : clause,
    shared,
  };
}

const DOCUMENTS =
  /^(?:بیانیه|نامه|پیام|اطلاعیه|گزارش|حکم|ابلاغیه|پیامی|بیانیهای|نامهای|یادداشت|یادداشتی|قطعنامه|توییت|توییت|متن|اعلامیه|توییتی|پستی|مطلبی|پیامش|مصوبه|تصویبنامه|بخشنامه|دستورالعمل|اگهی|گزارشی|اطلاعیهای|حکمی|یادداشتش|نامهاش|وصیتنامه|سرمقاله|مقاله|مقالهای)$/;

/** «در این بیانیه آمده است», «متن پیام … به شرح زیر است»: a written message stands in the clause. */
export function inDocument(tokens: readonly Token[], clause: number, cue: number): boolean {
  for (let i = Math.max(clause, cue - 60); i < cue; i++) if (DOCUMENTS.test(tokens[i]?.key ?? '')) return true;
  return false;
}

/** The token behind the conjunction (and adverbs) right before `at`; -1 when none stands there. */
function conjunctionBefore(tokens: readonly Token[], at: number, from: number): number {
  let i = at - 1;
  while (i > from && ADVERBS.has(tokens[i]?.key ?? '') && i > at - 4) i--;
  return i >= from && CONJUNCTIONS.has(tokens[i]?.key ?? '') ? i + 1 : -1;
}

function form(
  tokens: readonly Token[],
  to: number,
  verb: Verb,
  sentence: Span,
  clause: number,
  at: number,
): { form: Cue['form']; content: number } | null {
  let next = to;
  if (tokens[next]?.key === 'که' || (tokens[next]?.key === 'تا' && PURPOSE.test(verb.noun))) next++;
  const that = next > to;
  if (tokens[next]?.kind === 'colon' && next < sentence.to) {
    while (tokens[next]?.kind === 'colon' && next < sentence.to) next++;
    return { form: 'colon', content: next };
  }
  if (verb.colonOnly) return null;
  const token = next < sentence.to ? tokens[next] : undefined;
  if (token?.key === '«') return { form: 'quote', content: next };
  if (that && verb.judges && hasObject(tokens, clause, at)) return token ? { form: 'around', content: next } : null;
  if (that) return token && verb.says ? { form: 'that', content: next } : null;
  if (!token || /^(?:stop|close|dash)$/.test(token.kind) || CONJUNCTIONS.has(token.key))
    return { form: 'final', content: -1 };
  if (verb.thatOnly) return null;
  if (token.kind === 'comma')
    return verb.judges || verb.after.length > 0 ? { form: 'final', content: -1 } : { form: 'bare', content: next + 1 };
  return { form: 'bare', content: next };
}

/** Whether a definite object stands in the clause before the verb. */
function hasObject(tokens: readonly Token[], clause: number, cue: number): boolean {
  for (let i = Math.max(clause, cue - 60); i < cue; i++) if (tokens[i]?.key === 'را') return true;
  return false;
}

/** «ترانه‌ای را به آواز خواند», «نماز خواند»: what is sung or read is no judgement. */
function performed(tokens: readonly Token[], at: number, verb: Verb): boolean {
  return (
    /^(?:خواند|میخوان)/.test(verb.noun) &&
    /^(?:را|اواز|نماز|قران|شعر|ترانه|خطبه|دعا|درس|متن|کتاب)$/.test(tokens[at - 1]?.key ?? '')
  );
}
