import { dateText } from '../dates/dateText';
import { readDate } from '../dates/readDate';
import { decodeUtf8 } from '../decodeUtf8';
import { MAX_TEXT_BYTES, megabytes } from '../limits';
import { readAll } from '../readAll';
import type { ByteStream, StoryFields, StoryResult } from '../story';

const HEAD_LINE = /^\s*(date|title|source|url)(?:[ \t]*:[ \t]*|[ \t]+|$)(.*)$/i;

/** The words that may stand between the parts of a date; any other begins the story. */
const DATE_WORDS = new Set(
  (
    'شنبه یکشنبه یک دوشنبه دو سه سهشنبه چهار چهارشنبه پنج پنجشنبه جمعه روز ماه سال ساعت دقیقه و تاریخ انتشار مورخ ' +
    'صبح ظهر عصر شب بامداد قبل پیش بعد پس از بعدازظهر ق ب ظ a p m am pm t ' +
    'mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday'
  )
    .split(' ')
    .map(dateText),
);

/** How a date that a story follows can end: «دو نفر», «شب گذشته» and «صبح امروز» begin stories too. */
const DATE_END =
  /(?:\d|z|utc|gmt|به وقت \p{L}+|(?::\d\d|ساعت \d{1,2}) ?(?:[ap]\.?m\.?|[قب]\.? ?ظ\.?|صبح|ظهر|عصر|شب|بامداد|(?:قبل|بعد) ?از ?ظهر))$/u;

function isOnlyDate(text: string): boolean {
  const written = readDate(text);
  if (typeof written === 'string') return false;
  return (written.rest.match(/\p{L}+/gu) ?? []).every((word) => DATE_WORDS.has(word));
}

const MAX_DATE_WORDS = 12;

/** Where the date at the start of a line ends: the longest beginning that is only a date; 0 for none. */
function dateEnd(line: string): number {
  if (isOnlyDate(line)) return line.length;
  const ends = [...line.matchAll(/\S+/g)].slice(0, MAX_DATE_WORDS).map((match) => match.index + match[0].length);
  const isDate = (text: string) => DATE_END.test(dateText(text)) && isOnlyDate(text);
  return ends.findLast((end) => isDate(line.slice(0, end))) ?? 0;
}

interface Head {
  readonly fields: ReadonlyMap<string, string>;
  readonly body: string;
}

/** Takes the head lines off a text. The head ends at the first line that is none of them, or after a date that a story follows. */
function splitHead(text: string): Head {
  const fields = new Map<string, string>();
  let rest = text.replace(/^(?:[ \t]*\n)+/, '');
  for (let found = HEAD_LINE.exec(firstLine(rest)); found; found = HEAD_LINE.exec(firstLine(rest))) {
    const [line, name = '', value = ''] = found;
    const key = name.toLowerCase();
    if (fields.has(key)) break;
    rest = rest.slice(line.length + 1);
    const end = key === 'date' ? dateEnd(value) : 0;
    fields.set(key, end > 0 ? value.slice(0, end) : value.trim());
    const story = end > 0 ? value.slice(end).trim() : '';
    if (story !== '') return { fields, body: [story, rest].filter((part) => part !== '').join('\n') };
  }
  return { fields, body: rest };
}

function firstLine(text: string): string {
  const end = text.indexOf('\n');
  return end < 0 ? text : text.slice(0, end);
}

function parseStory(text: string): StoryFields {
  const { fields, body } = splitHead(text.replace(/\r\n?/g, '\n'));
  const date = fields.get('date');
  return {
    externalId: null,
    title: fields.get('title') ?? '',
    body,
    url: fields.get('url') ?? null,
    source: fields.get('source') ?? null,
    siteName: null,
    dates: date === undefined ? [] : [date],
  };
}

/**
 * A wire story: head lines `date`, `title`, `source` and `url` in any order, each at most once, then the text. After the
 * date the text may begin on the same line.
 */
export async function* readWireText(bytes: ByteStream): AsyncGenerator<StoryResult> {
  const content = await readAll(bytes, MAX_TEXT_BYTES);
  if (content === null) {
    yield { ok: false, line: null, reason: `the file is larger than ${megabytes(MAX_TEXT_BYTES)}` };
    return;
  }
  const decoded = decodeUtf8(content);
  yield decoded.ok ? { ok: true, line: null, story: parseStory(decoded.text) } : { ...decoded, line: null };
}
