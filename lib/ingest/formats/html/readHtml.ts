import { decodeText } from '../../charset/decodeText';
import { CONVERT_HINT } from '../../decodeUtf8';
import { MAX_HTML_BYTES, megabytes } from '../../limits';
import { readAll } from '../../readAll';
import type { ByteStream, StoryResult } from '../../story';
import { extractStory } from './extractStory';
import { pageFields } from './pageFields';

function refuse(reason: string): StoryResult {
  return { ok: false, line: null, reason };
}

async function read(bytes: ByteStream): Promise<StoryResult> {
  const content = await readAll(bytes, MAX_HTML_BYTES);
  if (content === null) return refuse(`the page is larger than ${megabytes(MAX_HTML_BYTES)}`);
  const decoded = decodeText(content);
  if (decoded.by === 'fallback' || decoded.lossy) {
    return refuse(`not UTF-8, nor plainly in the charset that it states; ${CONVERT_HINT}`);
  }
  if (decoded.text.trim() === '') return refuse('empty: the file has no text');
  const extracted = extractStory(decoded.text, { url: null });
  return extracted.ok ? { ok: true, line: null, story: pageFields(extracted.story) } : refuse(extracted.reason);
}

/** An HTML page: its main text, without markup, with the title, address, outlet and date that it states. */
export async function* readHtml(bytes: ByteStream): AsyncGenerator<StoryResult> {
  yield await read(bytes);
}
