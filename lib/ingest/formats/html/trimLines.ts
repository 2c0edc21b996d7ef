import { textKey } from '../../textKey';
import { LINE_LABELS, LINE_STARTS, RELATED_LABELS, TAIL_HEADINGS, WHOLE_LINES } from './furniturePhrases';

const LONGEST = 90;
const LONGEST_HEADLINE = 130;

const keys = (phrases: readonly string[]): ReadonlySet<string> => new Set(phrases.map(textKey));
const WHOLE = keys(WHOLE_LINES);
const STARTS = [...keys(LINE_STARTS)];
const LABELS = keys(LINE_LABELS);
const HEADINGS = keys([...TAIL_HEADINGS, ...RELATED_LABELS]);

const SENTENCE = /[.؟]$/u;
const HASHTAGS = /^#[\p{L}\p{N}_\u200c]+(?:[ ،,]+#[\p{L}\p{N}_\u200c]+)*$/u;
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;
/** The closing mark of the agencies, of a line's key: «انتهای پیام/۲۱۰». */
const END_KEY = /^(?:(?:انتهای?|پایان)(?:پیام|متن).{0,16}|پایان(?:خبر|گزارش).{0,3})$/u;
const END_IN_LINE =
  /(?<=[.!؟»…)،؛: ])\s*(?:انتها[یي]?|پا[یي]ان)[ \u200c]*پ[یي]ام[ \u200c]*(?:[/*][\p{L}\p{N}/*. ]{0,16})?$/u;
/** The text pipeline takes the story's origin from it. */
const SOURCE = /^منبع ?[:؛-] ?\S/u;

const beforeColon = (line: string) => (line.includes(':') ? textKey(line.slice(0, line.indexOf(':'))) : null);

const isEnd = (line: string) => line.length <= LONGEST && END_KEY.test(textKey(line));

/** Whether a line is page furniture wherever it stands at the edge of a story. */
function isFurniture(line: string): boolean {
  const key = textKey(line);
  if (key === '' || ADDRESS.test(line) || HASHTAGS.test(line) || WHOLE.has(key)) return true;
  if (line.length > LONGEST || SENTENCE.test(line)) return false;
  return LABELS.has(beforeColon(line) ?? '') || STARTS.some((start) => key.startsWith(start));
}

/** Whether a line can be a tag or the title of another story: not long, and no sentence by its punctuation. */
const isHeadline = (line: string) => line.length <= LONGEST_HEADLINE && !SENTENCE.test(line);

const isHeading = (line: string) =>
  line.length <= LONGEST && (HEADINGS.has(textKey(line)) || HEADINGS.has(beforeColon(line) ?? ''));

/**
 * Where what follows the story begins; the number of lines when nothing does. It begins with a heading that no sentence
 * stands below, or with an end mark; one with much text below it closes the first of several stories.
 */
function tailStart(lines: readonly string[]): number {
  const total = lines.reduce((sum, line) => sum + line.length, 0);
  const lastSentence = lines.findLastIndex((line) => !isHeadline(line));
  let above = 0;
  for (const [at, line] of lines.entries()) {
    const below = total - above - line.length;
    if (at > 0 && ((isEnd(line) && below <= above / 2) || (at > lastSentence && isHeading(line)))) return at;
    above += line.length;
  }
  return lines.length;
}

/** The lines of a story without the page furniture before and after it; a source line («منبع: …») among it stays. */
export function trimLines(lines: readonly string[]): readonly string[] {
  const tail = tailStart(lines);
  const source = lines.slice(tail).filter((line) => line.length <= LONGEST && SOURCE.test(line));
  let [from, to] = [0, tail];
  while (from < to && isFurniture(lines[from] ?? '')) from++;
  while (to > from && isFurniture(lines[to - 1] ?? '')) to--;
  const kept = lines.slice(from, to).map((line) => line.replace(END_IN_LINE, '').trimEnd());
  return [...kept, ...(to > from ? source : [])].filter((line) => line !== '');
}
