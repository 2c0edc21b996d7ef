import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonPath } from './jsonCapture';
import { BrokenJson, jsonValues } from './jsonValues';

async function values(chunks: readonly (string | Uint8Array)[], wanted: (path: JsonPath) => boolean, limit = 1000) {
  const bytes = Readable.from(chunks.map((chunk) => Buffer.from(chunk)));
  const found = await Array.fromAsync(jsonValues(bytes, wanted, limit));
  return found.map(({ path, bytes }) => [path.join('.'), bytes === null ? null : Buffer.from(bytes).toString('utf8')]);
}

const under = (name: string) => (path: JsonPath) => path.length === 2 && path[0] === name;
const pieces = (text: string, size: number) => {
  const bytes = Buffer.from(text);
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) => bytes.subarray(at * size, (at + 1) * size));
};

describe('jsonValues', () => {
  it.each([1, 2, 3, 1000])('finds wanted values over the borders of chunks (of %i bytes)', async (size) => {
    const text =
      ' {"x": [[1], {"m": 1}], "m": [ {"a":"}]\\"", "m":[1,2]} ,"آب\\\\" , -1.5e3,true, [ ], null ] , "m\\u0032":{"k":"v"}}\n';
    expect(await values(pieces(text, size), under('m'))).toEqual([
      ['m.0', '{"a":"}]\\"", "m":[1,2]}'],
      ['m.1', '"آب\\\\"'],
      ['m.2', '-1.5e3'],
      ['m.3', 'true'],
      ['m.4', '[ ]'],
      ['m.5', 'null'],
    ]);
    expect(await values(pieces(text, size), under('m2'))).toEqual([['m2.k', '"v"']]);
  });

  it('passes over a byte order mark', async () => {
    expect(await values(['\ufeff{"m":[1]}'], under('m'))).toEqual([['m.0', '1']]);
  });

  it('skips a value longer than the limit and goes on', async () => {
    expect(await values([`{"m":["${'x'.repeat(2000)}",2]}`], under('m'))).toEqual([
      ['m.0', null],
      ['m.1', '2'],
    ]);
  });

  it('holds no more than the limit of a value of 200 MB', async () => {
    const megabyte = Buffer.alloc(1 << 20, 'a');
    function* chunks() {
      yield Buffer.from('{"m":["');
      for (let count = 0; count < 200; count++) yield megabyte;
      yield Buffer.from('",2]}');
    }
    const found = await Array.fromAsync(jsonValues(Readable.from(chunks()), under('m'), 1000));
    expect(found.map(({ bytes }) => bytes?.length ?? null)).toEqual([null, 1]);
  });

  it.each(['{', '{"m":[1', '{"m":"x', '{"m":1]', ']', '['.repeat(200), `{"${'k'.repeat(2000)}":1}`, '{"\\x":1}'])(
    'throws for a text that is broken: %s',
    async (text) => {
      await expect(values([text], under('m'))).rejects.toThrow(BrokenJson);
    },
  );

  it('finds what JSON.parse finds', async () => {
    const json = fc.record({
      before: fc.jsonValue(),
      m: fc.oneof(fc.array(fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue())),
    });
    await fc.assert(
      fc.asyncProperty(json, fc.integer({ min: 1, max: 7 }), fc.boolean(), async (value, size, spaced) => {
        const text = JSON.stringify(value, null, spaced ? 2 : 0);
        const found = await values(pieces(text, size), under('m'), 10_000);
        const { m } = JSON.parse(text) as { m: object };
        expect(found.map(([, each]) => JSON.parse(each ?? '') as unknown)).toEqual(Object.values(m));
      }),
      { numRuns: 300 },
    );
  });
});
