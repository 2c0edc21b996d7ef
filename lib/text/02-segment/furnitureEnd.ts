import type { Range } from '@/lib/domain/range';
import { fold } from '../01-normalise';

const MARK =
  /[.!؟»…)،؛:\u200c\u200d ]((?:انتها[یی]?|پایان)[ \u200c\u200d]*پیام[ \u200c\u200d]*(?:[/*][\p{L}\p{N}/*. ]{0,16})?)$/u;
const LONGEST = 48;

/** An end mark that stands on the last line of the story itself («… است. انتهای پیام/»), else null. */
export function findEndMark(body: string, line: Range): Range | null {
  const from = Math.max(line.start, line.end - LONGEST);
  const mark = MARK.exec(fold(body.slice(from, line.end)))?.[1];
  return mark === undefined ? null : { start: line.end - mark.length, end: line.end };
}
