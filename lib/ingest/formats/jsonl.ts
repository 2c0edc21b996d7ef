import { z } from 'zod';
import { decodeUtf8 } from '../decodeUtf8';
import { MAX_LINE_BYTES, megabytes } from '../limits';
import { splitLines } from '../splitLines';
import type { ByteStream, StoryFields, StoryResult } from '../story';

const optional = z.string().nullish();

const storySchema = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  title: optional,
  body: z.string(),
  source: optional,
  publishedAt: optional,
  url: optional,
});

type Parsed = { readonly ok: true; readonly story: StoryFields } | { readonly ok: false; readonly reason: string };

function parseJson(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

function parseLine(text: string): Parsed {
  const json = parseJson(text);
  if (!json) return { ok: false, reason: 'malformed JSON; each line holds one JSON object' };
  const parsed = storySchema.safeParse(json.value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return { ok: false, reason: `${issue?.path.join('.') || 'the line'}: ${issue?.message ?? 'not a story'}` };
  }
  const { id, title, body, source, publishedAt, url } = parsed.data;
  const story = { title: title ?? '', body, source: source ?? null, siteName: null, url: url ?? null };
  const dates = publishedAt === null || publishedAt === undefined ? [] : [publishedAt];
  return { ok: true, story: { ...story, externalId: id === null || id === undefined ? null : String(id), dates } };
}

/**
 * JSON Lines: an object a line with `body` and, when known, `id`, `title`, `source`, `publishedAt` and `url`. Blank lines
 * are skipped; each line that is no story is rejected alone. Memory is bounded by the longest line allowed.
 */
export async function* readJsonl(bytes: ByteStream): AsyncGenerator<StoryResult> {
  let empty = true;
  for await (const { number: line, bytes: content } of splitLines(bytes, MAX_LINE_BYTES)) {
    if (content === null) {
      empty = false;
      yield { ok: false, line, reason: `the line is longer than ${megabytes(MAX_LINE_BYTES)}` };
      continue;
    }
    const decoded = decodeUtf8(content);
    if (decoded.ok && decoded.text.trim() === '') continue;
    empty = false;
    yield { ...(decoded.ok ? parseLine(decoded.text) : decoded), line };
  }
  if (empty) yield { ok: false, line: null, reason: 'empty: the file has no story' };
}
