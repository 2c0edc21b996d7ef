import { expect, test } from 'vitest';
import { quotedQuery } from './quotedQuery';

test.each([
  ['سد', 'fa', '«سد»'],
  ['سد یا رود', 'en', '“سد یا رود”'],
  ['«آب شرب»', 'fa', '«آب شرب»'],
  ['«آب شرب» نه سد', 'fa', '«آب شرب» نه سد'],
  ['"آب شرب"', 'en', '"آب شرب"'],
] as const)('%s in %s is %s', (query, locale, quoted) => {
  expect(quotedQuery(query, locale)).toBe(quoted);
});
