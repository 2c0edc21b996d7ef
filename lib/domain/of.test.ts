import { describe, expect, it } from 'vitest';
import { ofParam, type Of } from './of';
import { ofSchema } from './ofSchema';

describe('of', () => {
  it.each<[string, Of]>([
    ['p-0123456789abcdef', { kind: 'speaker', id: 'p-0123456789abcdef' }],
    ['topic:sport', { kind: 'topic', id: 'sport' }],
    ['source:kavosh', { kind: 'source', id: 'kavosh' }],
    ['reprints:1b671a64-40d5-891e-99b0-da01ff1f3341', { kind: 'reprints', id: '1b671a64-40d5-891e-99b0-da01ff1f3341' }],
    ['phrase:سد مخزنی', { kind: 'phrase', id: 'سد مخزنی' }],
    ['cue:تاکید کرد', { kind: 'cue', id: 'تاکید کرد' }],
    ['q:«آب شرب» AND ~x:y', { kind: 'query', id: '«آب شرب» AND ~x:y' }],
    [
      'p-0123456789abcdef~topic:sport',
      {
        kind: 'both',
        parts: [
          { kind: 'speaker', id: 'p-0123456789abcdef' },
          { kind: 'topic', id: 'sport' },
        ],
      },
    ],
    [
      'source:kavosh~q:a~b',
      {
        kind: 'both',
        parts: [
          { kind: 'source', id: 'kavosh' },
          { kind: 'query', id: 'a~b' },
        ],
      },
    ],
  ])('%s is read and written', (param, of) => {
    expect(ofSchema.parse(param)).toEqual(of);
    expect(ofParam(of)).toBe(param);
  });
  it.each([
    '',
    'p-1',
    'topic:sports',
    'reprints:',
    'reprints:1',
    'reprint:1b671a64-40d5-891e-99b0-da01ff1f3341',
    'q:',
    'cue:',
    'topic:sport~',
    'topic:sport~nothing',
  ])('refuses «%s»', (param) => expect(ofSchema.safeParse(param).success).toBe(false));
});
