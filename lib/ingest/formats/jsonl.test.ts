import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoryResult } from '../story';
import { readJsonl } from './jsonl';

function* buffers(chunks: Iterable<string | Uint8Array>) {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

async function read(chunks: Iterable<string | Uint8Array>): Promise<StoryResult[]> {
  return Array.fromAsync(readJsonl(Readable.from(buffers(chunks))));
}

const line = (body: string) => `${JSON.stringify({ id: body, body, publishedAt: '2026-01-05' })}\n`;
const refusals = (results: readonly StoryResult[]) =>
  results.flatMap((each) => (each.ok ? [] : [[each.line, each.reason]]));

describe('readJsonl', () => {
  it('reads every field', async () => {
    const story = {
      id: 7,
      title: 't',
      body: 'b',
      source: 'ilna',
      publishedAt: '1404/10/15',
      url: 'https://example.ir/1',
    };
    expect(await read([JSON.stringify(story)])).toEqual([
      {
        ok: true,
        line: 1,
        story: {
          externalId: '7',
          title: 't',
          body: 'b',
          source: 'ilna',
          siteName: null,
          url: 'https://example.ir/1',
          dates: ['1404/10/15'],
        },
      },
    ]);
  });

  it('takes null and missing fields, a byte order mark, CRLF and blank lines', async () => {
    const results = await read([`\ufeff{"body":"a","title":null,"url":null}\r\n\r\n   \n{"body":"b"}`]);
    expect(results.map((each) => each.ok && [each.line, each.story.body, each.story.dates])).toEqual([
      [1, 'a', []],
      [4, 'b', []],
    ]);
  });

  it('rejects malformed JSON on line 3 of 10 and reads the other nine', async () => {
    const results = await read(Array.from({ length: 10 }, (_, at) => (at === 2 ? '{"body": "x"\n' : line(`${at}`))));
    expect(results).toHaveLength(10);
    expect(refusals(results)).toEqual([[3, 'malformed JSON; each line holds one JSON object']]);
  });

  it('names the field that is wrong', async () => {
    const results = await read(['{"title":"x"}\n{"body":5}\n[1]\n"x"\nnull\n{"body":"x","url":{}}\n']);
    expect(refusals(results).map(([at, reason]) => `${at} ${String(reason).split(':')[0]}`)).toEqual([
      '1 body',
      '2 body',
      '3 the line',
      '4 the line',
      '5 the line',
      '6 url',
    ]);
  });

  it('rejects the one line that is not UTF-8', async () => {
    const results = await read([line('a'), new Uint8Array([0x7b, 0xc7, 0xe4, 0x0a]), line('b')]);
    expect(results.map((each) => each.ok)).toEqual([true, false, true]);
    expect(refusals(results)).toEqual([[2, expect.stringContaining('not UTF-8') as string]]);
  });

  it('rejects a line of 200 MB, made as it is read, and goes on', async () => {
    const megabyte = Buffer.alloc(1 << 20, 'a');
    function* chunks() {
      yield line('before');
      yield '{"body":"';
      for (let count = 0; count < 200; count++) yield megabyte;
      yield '"}\n';
      yield line('after');
    }
    const results = await read(chunks());
    expect(results.map((each) => (each.ok ? each.story.body : each.line))).toEqual(['before', 2, 'after']);
    expect(refusals(results)).toEqual([[2, 'the line is longer than 8 MB']]);
  });

  it('turns any bytes into stories or reasons', async () => {
    const near = fc.json().map((json) => Buffer.from(`${json}\n`));
    const any = fc.uint8Array({ maxLength: 200 });
    const story = fc
      .record({ body: fc.string(), publishedAt: fc.string() })
      .map((value) => Buffer.from(JSON.stringify(value)));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(near, any, story)), async (chunks) => {
        for (const result of await read(chunks))
          expect(result.ok ? result.story.body : result.reason).toBeTypeOf('string');
      }),
    );
  });
});
