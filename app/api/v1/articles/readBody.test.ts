import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readBody } from './readBody';

const LIMIT = 200;

function post(body: Uint8Array<ArrayBuffer> | string, headers: Record<string, string> = {}): Request {
  return new Request('https://rasad.example/api/v1/articles', { method: 'POST', body, headers });
}

it('reads JSON back as it was written', async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue({ maxDepth: 3 }), async (value) => {
      const text = JSON.stringify(value);
      const size = Buffer.byteLength(text);
      expect(await readBody(post(text), size)).toEqual({ value: JSON.parse(text) as unknown });
      expect(await readBody(post(text), size - 1)).toBe('tooLarge');
    }),
  );
});

it('says what is wrong with any other bytes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      const read = await readBody(post(new Uint8Array(bytes)), LIMIT);
      if (bytes.length > LIMIT) expect(read).toBe('tooLarge');
      else if (typeof read === 'string') expect(read).toBe('malformed');
      else expect(JSON.parse(Buffer.from(bytes).toString())).toEqual(read.value);
    }),
  );
});

it.each(['', '{', '{"a":1}{', '\ufeff\ufeff{}', '['.repeat(100)])('takes %j for no JSON', async (text) => {
  expect(await readBody(post(text), LIMIT)).toBe('malformed');
});

it('believes no length that is announced', async () => {
  expect(await readBody(post('{}', { 'content-length': 'x' }), LIMIT)).toEqual({ value: {} });
  expect(await readBody(post('x'.repeat(LIMIT + 1), { 'content-length': '1' }), LIMIT)).toBe('tooLarge');
});
