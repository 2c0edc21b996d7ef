import fc from 'fast-check';
import { expect, it } from 'vitest';
import { killPlan, VICTIMS } from './plan';

const sizes = fc.record({ seed: fc.integer(), kills: fc.integer({ min: 1, max: 60 }), stories: fc.nat({ max: 5000 }) });

it('kills each kind about as often, in order, before the last story is in', () => {
  fc.assert(
    fc.property(sizes, (size) => {
      const plan = killPlan(size);
      expect(plan).toHaveLength(size.kills);
      const counts = VICTIMS.map((victim) => plan.filter((kill) => kill.victim === victim).length);
      expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
      const places = plan.map(({ after }) => after);
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(places.every((place) => place >= 0 && (place === 0 || place < size.stories))).toBe(true);
    }),
  );
});

it('is the same for the same seed, and another for another', () => {
  const plan = (seed: number) => killPlan({ seed, kills: 30, stories: 900 });
  expect(plan(7)).toEqual(plan(7));
  expect(plan(7)).not.toEqual(plan(8));
});
