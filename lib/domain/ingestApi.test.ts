import fc from 'fast-check';
import { expect, it } from 'vitest';
import { apiArticle } from './ingestApi';

const FIELDS = ['id', 'url', 'title', 'body', 'publishedAt', 'source', 'sourceName', 'section', 'author', 'imageUrl'];

it('takes a story of texts, or names the field that is none, whatever was sent', () => {
  const fields = fc.dictionary(fc.constantFrom(...FIELDS, '__proto__', 'constructor', 'x'), fc.jsonValue());
  const story = fc.tuple(fields, fc.string()).map(([sent, body]) => ({ ...sent, body }));
  fc.assert(
    fc.property(fc.oneof(story, fields, fc.jsonValue()), (sent) => {
      const parsed = apiArticle.safeParse(sent);
      if (!parsed.success) {
        expect(parsed.error.issues[0]?.message).toBeTruthy();
        expect(parsed.error.issues.every(({ path }) => path.every((name) => FIELDS.includes(String(name))))).toBe(true);
        return;
      }
      expect(parsed.data.body).toBeTypeOf('string');
      for (const [name, value] of Object.entries(parsed.data)) {
        expect(FIELDS).toContain(name);
        expect(['string', name === 'id' ? 'number' : 'string', 'undefined']).toContain(typeof (value ?? undefined));
      }
    }),
    { numRuns: 500 },
  );
});
