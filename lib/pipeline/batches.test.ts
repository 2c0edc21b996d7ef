import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batches, type Size } from './batches';

async function all(items: readonly Size[]): Promise<Size[][]> {
  const found: Size[][] = [];
  for await (const batch of batches(items, (item) => item)) found.push(batch);
  return found;
}

describe('batches', () => {
  it('keep every item in its order, never two of an id together, nor too many or too long', async () => {
    const item = fc.record({
      id: fc.integer({ min: 0, max: 400 }).map(String),
      length: fc.oneof(fc.nat(5000), fc.nat(3_000_000)),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(item, { maxLength: 300, size: 'max' }), async (items) => {
        const found = await all(items);
        expect(found.flat()).toEqual(items);
        for (const batch of found) {
          expect(batch.length).toBeGreaterThan(0);
          expect(batch.length).toBeLessThanOrEqual(50);
          expect(new Set(batch.map(({ id }) => id)).size).toBe(batch.length);
          const length = batch.reduce((sum, one) => sum + one.length, 0);
          expect(batch.length === 1 || length <= 2_000_000).toBe(true);
        }
      }),
    );
  });
});
