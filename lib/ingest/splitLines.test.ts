import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLines } from './splitLines';

async function lines(chunks: Iterable<string | Uint8Array>, limit: number) {
  const found: (string | null)[] = [];
  for await (const { number, bytes } of splitLines(
    Readable.from([...chunks].map((chunk) => Buffer.from(chunk))),
    limit,
  )) {
    expect(number).toBe(found.length + 1);
    found.push(bytes === null ? null : Buffer.from(bytes).toString());
  }
  return found;
}

describe('splitLines', () => {
  it.each([
    [['a\nb\n'], ['a', 'b']],
    [['a\n\nb'], ['a', '', 'b']],
    [
      ['a', 'b\nc', '\n', 'd'],
      ['ab', 'c', 'd'],
    ],
    [[], []],
    [['12345\n123456\n1'], ['12345', null, '1']],
    [
      ['123', '456', '\n12\n'],
      [null, '12'],
    ],
    [['123', '456'], [null]],
  ])('%j', async (chunks, expected) => {
    expect(await lines(chunks, 5)).toEqual(expected);
  });

  it('is the same however the bytes are cut into chunks', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: fc.constantFrom('a', 'آ', '\n'), maxLength: 8 })), async (chunks) => {
        const whole = chunks.join('').split('\n');
        if (whole.at(-1) === '') whole.pop();
        expect(await lines(chunks, 100_000)).toEqual(whole);
      }),
    );
  });
});
