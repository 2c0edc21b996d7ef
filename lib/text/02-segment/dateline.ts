import type { Range } from '@/lib/domain/range';
import { interviewer, leadOutlet } from './datelineAgency';
import { nameAt } from './datelineName';
import { reportAt, reportWords, type Report } from './datelineReport';
import { isSameOutlet } from './datelineOutlets';
import { announcer, sourceLine } from './datelineSource';
import { readTokens, wordsAt, type Token } from './datelineTokens';
import { storyLines } from './furnitureStory';

/** What a story says of its own origin; `dateline` is the phrase that says it. */
export interface Dateline {
  readonly agency: string | null;
  readonly via: string | null;
  readonly dateline: Range | null;
}

const HEAD_LINES = 4;
const HEAD_TOKENS = 90;
const LATER_TOKENS = 40;
/** «خبرگزاری … - به گزارش»: how many characters may part the two. */
const LEAD_GAP = 6;
const SENTENCE_MARKS = new Set(['.', '!', '؟', '»', ':', '-', '–', '—', '؛']);

function clauseStart(tokens: readonly Token[], index: number): boolean {
  return index === 0 || SENTENCE_MARKS.has(tokens[index - 1]?.text ?? '');
}

function firstReport(tokens: readonly Token[]): Report | null {
  for (let index = 0; index < tokens.length; index++) {
    const report = reportWords(tokens, index) > 0 && clauseStart(tokens, index) ? reportAt(tokens, index) : null;
    if (report) return report;
  }
  return null;
}

/** The second-hand source that a later paragraph names at its beginning, else null. */
function laterSource(tokens: readonly Token[]): Range | null {
  const report = reportAt(tokens, 0);
  if (report) return report.by?.kind === 'institution' ? report.by : null;
  if (wordsAt(tokens, 0, 'به', 'نقل', 'از')) {
    const name = nameAt(tokens, 3);
    return name && name.kind !== 'unknown' ? name : null;
  }
  return announcer(tokens);
}

/** Whether a later line can begin with a phrase that {@link laterSource} reads: a cheap look before reading its words. */
const LATER = /^[ \u200c\u200d]*(?:به|بنا|بر|طبق)/u;

/** What the head of a story says: the outlet, the source, and the phrase in which it says so. */
interface Head {
  readonly agency: Range | null;
  readonly via: Range | null;
  readonly phrase: Range | null;
}

function readHead(heads: readonly (readonly Token[])[]): Head {
  let lead: Range | null = null;
  let report: Report | null = null;
  let line = 0;
  for (const [index, tokens] of heads.entries()) {
    lead ??= leadOutlet(tokens);
    if (!report) line = index;
    report ??= firstReport(tokens);
  }
  if (!report) return { agency: lead, via: null, phrase: lead };
  const { by } = report;
  const institution = by?.kind === 'institution' ? by : null;
  if (!lead) return { agency: institution ? null : by, via: report.via ?? institution, phrase: report };
  // «خبرگزاری … - به گزارش …», or after the lead sentence: the source of all. Further down an outlet reports one detail.
  const joined = report.start >= lead.end && report.start - lead.end <= LEAD_GAP;
  const early = joined || (line === 1 && report.start === heads[1]?.[0]?.start);
  const via = report.via ?? (early ? by : institution);
  return { agency: lead, via, phrase: joined ? { start: lead.start, end: report.end } : lead };
}

/**
 * The outlet whose report a story says it is, and the second-hand source behind it, as written (white space made
 * single). The outlet stands at the head («خبرگزاری … -», «به گزارش …»), in the first paragraphs, or as the one that
 * interviewed («در گفت‌وگو با خبرنگار …»); the source after «به نقل از», as the institution after «از», at the head of
 * a later paragraph, or in a line «منبع: …» at the end, which counts although it is furniture.
 * `dateline` are string indices into the body of the phrase that names them at the head.
 */
export function readDateline(body: string, furniture: readonly Range[]): Dateline {
  const lines = storyLines(body, furniture);
  const heads = lines.slice(0, HEAD_LINES).map((line) => readTokens(body, line, HEAD_TOKENS));
  const head = readHead(heads);
  let { agency, via } = head;
  for (const tokens of heads) agency ??= interviewer(tokens);
  for (const line of lines.slice(1)) {
    if (via) break;
    if (LATER.test(body.slice(line.start, line.start + 12))) via = laterSource(readTokens(body, line, LATER_TOKENS));
  }
  via ??= sourceLine(body);
  const text = (range: Range | null): string | null => range && body.slice(range.start, range.end).replace(/\s+/g, ' ');
  const names = { agency: text(agency), via: text(via) };
  return { ...names, via: isSameOutlet(names.agency, names.via) ? null : names.via, dateline: head.phrase };
}
