import { createReadStream } from 'node:fs';
import { messageOf } from '@/lib/errors';
import { readHtml } from './formats/html/readHtml';
import { readJsonl } from './formats/jsonl';
import { readTelegram } from './formats/telegram';
import { readWireText } from './formats/wireText';
import { makeDraft } from './makeDraft';
import type { DraftResult, IngestOptions, PassedOver, StoryReader, StoryResult } from './story';
import { walkFiles } from './walkFiles';

const READERS: Readonly<Record<string, StoryReader>> = {
  '.txt': readWireText,
  '.jsonl': readJsonl,
  '.ndjson': readJsonl,
  '.json': readTelegram,
  '.html': readHtml,
  '.htm': readHtml,
};
const KINDS = Object.keys(READERS).join(', ');

async function* readStories(file: string, kind: string, passedOver: PassedOver): AsyncGenerator<StoryResult> {
  const reader = READERS[kind];
  if (!reader) {
    yield { ok: false, line: null, reason: `not a kind of file that is read (${KINDS})` };
    return;
  }
  let line: number | null = null;
  try {
    for await (const result of reader(createReadStream(file, { highWaterMark: 1 << 18 }), passedOver)) {
      yield result;
      line = result.line;
    }
  } catch (error) {
    yield { ok: false, line, reason: `the file cannot be read further: ${messageOf(error)}` };
  }
}

/**
 * Every story below the given files and folders as a draft, or the reason why it is none, in a stable order. `line`
 * counts from 1 and is null where the whole file is meant. What a file holds besides stories, such as a channel's short
 * messages, is counted to `passedOver`. Never throws for what the files hold.
 */
export async function* readDrafts(
  paths: readonly string[],
  options: IngestOptions,
  passedOver: PassedOver = () => undefined,
): AsyncGenerator<DraftResult> {
  for await (const found of walkFiles(paths)) {
    if (!found.ok) {
      yield { ...found, line: null };
      continue;
    }
    const { file, kind } = found;
    for await (const { line, ...result } of readStories(file, kind, passedOver)) {
      const made = result.ok ? makeDraft(result.story, options) : result;
      yield { ...made, file, line };
    }
  }
}
