import { Readability } from '@mozilla/readability';
import { messageOf } from '@/lib/errors';
import { decodeText } from '../../charset/decodeText';
import { CONVERT_HINT } from '../../decodeUtf8';
import { MAX_HTML_BYTES, megabytes } from '../../limits';
import { readAll } from '../../readAll';
import type { ByteStream, StoryResult } from '../../story';
import { openPage } from './openPage';
import { pageFacts } from './pageFacts';
import { paragraphs } from './paragraphs';

function refuse(reason: string): StoryResult {
  return { ok: false, line: null, reason };
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** A text without the title and date lines above the story, which extraction keeps when the story is short. */
function withoutHead(text: string, head: readonly string[]): string {
  const known = new Set(head.map(plain));
  const lines = text.split('\n');
  const first = lines.findIndex((line) => !known.has(plain(line)));
  return first < 0 ? text : lines.slice(first).join('\n');
}

function extract(html: string): StoryResult {
  const document = openPage(html);
  if (typeof document === 'string') return refuse(document);
  const { titles, dates, url, siteName } = pageFacts(document, html);
  const page = new Readability<Node>(document, {
    serializer: (node) => node,
    disableJSONLD: true,
  }).parse();
  if (!page?.content) return refuse('no story was found in the page');
  const body = withoutHead(paragraphs(page.content), [...titles, ...dates]);
  const title = titles[0] ?? page.title ?? '';
  return { ok: true, line: null, story: { externalId: null, title, body, url, source: null, siteName, dates } };
}

async function read(bytes: ByteStream): Promise<StoryResult> {
  const content = await readAll(bytes, MAX_HTML_BYTES);
  if (content === null) return refuse(`the page is larger than ${megabytes(MAX_HTML_BYTES)}`);
  const decoded = decodeText(content);
  if (decoded.by === 'fallback' || decoded.lossy) {
    return refuse(`not UTF-8, nor plainly in the charset that it states; ${CONVERT_HINT}`);
  }
  if (decoded.text.trim() === '') return refuse('empty: the file has no text');
  try {
    return extract(decoded.text);
  } catch (error) {
    return refuse(`the page cannot be read: ${messageOf(error)}`);
  }
}

/** An HTML page: its main text, without markup, with the title, address, outlet and date that it states. */
export async function* readHtml(bytes: ByteStream): AsyncGenerator<StoryResult> {
  yield await read(bytes);
}
