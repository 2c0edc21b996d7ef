import { describe, expect, it } from 'vitest';
import { decodeText } from '../charset/decodeText';
import { extractStory } from '../formats/html/extractStory';
import { bytesOf, PARAGRAPHS, SITE } from './build';
import { PAGE_CASES } from './pageCases';

/** windows-1256 has no Persian yeh: pages write the Arabic one. */
const plain = (text: string) => text.replaceAll('ي', 'ی');

describe('a page', () => {
  it.each(PAGE_CASES)('$name', ({ content, type, gives }) => {
    const url = `${SITE}/news/1`;
    const read = extractStory(decodeText(bytesOf(content), type ?? null).text, { url });
    if (typeof gives === 'object') {
      expect(read).toEqual({ ok: false, reason: expect.stringContaining(gives.refused) as string });
      return;
    }
    if (!read.ok) throw new Error(read.reason);
    const body = plain(read.story.body);
    expect(PARAGRAPHS.map((text) => body.includes(text))).toEqual(PARAGRAPHS.map((_, at) => at < gives));
    expect(body).not.toMatch(/alert|<|تبلیغ|\p{Cc}(?<!\n)/u);
    expect(read.story.url).toBe(url);
  });
});
