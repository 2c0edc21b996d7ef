import { describe, expect, it } from 'vitest';
import { webAddress } from './webAddress';

describe('webAddress', () => {
  it('passes web addresses', () => expect(webAddress('https://nemoone.example/n/1')?.host).toBe('nemoone.example'));
  it.each(['javascript:alert(1)', ' java\nscript:alert(1)', 'data:text/html,x', '/relative', '', 'mailto:a@b.c'])(
    'refuses %j',
    (url) => expect(webAddress(url)).toBeNull(),
  );
  it('has none for a story without one', () => expect(webAddress(null)).toBeNull());
});
