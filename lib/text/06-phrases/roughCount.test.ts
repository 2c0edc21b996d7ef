import { describe, expect, it } from 'vitest';
import { joinedHash } from './joinedHash';
import { RoughCount } from './roughCount';

describe('RoughCount', () => {
  it('misses nothing that came twice, and names little else', () => {
    const words = Array.from({ length: 1000 }, (_, i) => joinedHash(`واژه${i}`).hash);
    const count = new RoughCount(1100);
    for (const hash of [...words, ...words.slice(0, 100)]) count.add(hash);
    expect(words.slice(0, 100).every((hash) => count.twice(hash))).toBe(true);
    expect(words.slice(100).filter((hash) => count.twice(hash)).length).toBeLessThan(200);
  });
});
