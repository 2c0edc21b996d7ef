import { Readability } from '@mozilla/readability';
import { messageOf } from '@/lib/errors';
import { decodeUtf8 } from '../../decodeUtf8';
import { MAX_HTML_BYTES, megabytes } from '../../limits';
import { readAll } from '../../readAll';
import type { ByteStream, StoryResult } from '../../story';
import { openPage } from './openPage';
import { pageFacts } from './pageFacts';
import { paragraphs } from './paragraphs';

/** Below this Readability tries again with weaker rules; wire stories are shorter than what it is tuned for. */
const SHORT_STORY = 200;

function refuse(reason: string): StoryResult {
  return { ok: false, line: null, reason };
}

function extract(html: string): StoryResult {
  const document = openPage(html);
  if (typeof document === 'string') return refuse(document);
  const { titles, dates, url, siteName } = pageFacts(document, html);
  const page = new Readability<Node>(document, {
    charThreshold: SHORT_STORY,
    serializer: (node) => node,
    disableJSONLD: true,
  }).parse();
  if (!page?.content) return refuse('no story was found in the page');
  const body = paragraphs(page.content);
  const title = titles[0] ?? page.title ?? '';
  return { ok: true, line: null, story: { externalId: null, title, body, url, source: null, siteName, dates } };
}

/** An HTML page: its main text, without markup, with the title, address, outlet and date that it states. */
export async function* readHtml(bytes: ByteStream): AsyncGenerator<StoryResult> {
  const content = await readAll(bytes, MAX_HTML_BYTES);
  if (content === null) return yield refuse(`the page is larger than ${megabytes(MAX_HTML_BYTES)}`);
  const decoded = decodeUtf8(content);
  if (!decoded.ok) return yield refuse(decoded.reason);
  if (decoded.text.trim() === '') return yield refuse('empty: the file has no text');
  try {
    yield extract(decoded.text);
  } catch (error) {
    yield refuse(`the page cannot be read: ${messageOf(error)}`);
  }
}
