import { describe, expect, it } from 'vitest';
import { extractLine } from './extractLine';

const parse = (line: string): Record<string, unknown> => JSON.parse(extractLine(line)) as Record<string, unknown>;

describe('extractLine', () => {
  it('gives the fields of the exchange format', () => {
    const body = 'به گزارش آوند، رامین فرهودی، وزیر آب، سد را مهم دانست و گفت: «سدها پر است.»';
    const found = parse(JSON.stringify({ id: 'a1', source: 'آوند', body }));
    expect(Object.keys(found)).toEqual(['id', 'agency', 'via', 'people', 'statements', 'topics', 'phrases']);
    expect(found).toMatchObject({
      id: 'a1',
      agency: 'آوند',
      people: [
        { name: 'رامین فرهودی', role: 'وزیر آب', surfaces: ['رامین فرهودی'], mentions: [{ start: 15, end: 27 }] },
      ],
      statements: [{ speaker: 'رامین فرهودی', text: 'سدها پر است', kind: 'direct', cue: 'گفت' }],
    });
  });
  it.each([
    ['not JSON', null],
    ['{"id": "a2"}', 'a2'],
    ['{"id": 3, "body": 4}', 3],
    ['[]', null],
    ['{"body": "x"}', null],
  ])('reports what is wrong with %s', (line, id) => {
    expect(parse(line)).toEqual({ id, error: expect.any(String) as string });
  });
  it('keeps offsets where characters are replaced', () => {
    const body = '\u0000 رامین فرهودی گفت: باران می‌آید.';
    const [statement] = parse(JSON.stringify({ id: 1, body })).statements as { start: number; end: number }[];
    expect(body.slice(statement?.start, statement?.end)).toBe('باران می‌آید');
  });
});
