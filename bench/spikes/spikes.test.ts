import { expect, it } from 'vitest';
import { measureSpikes } from './measureSpikes';
import { holds } from './printSpikes';
import { simulate } from './simulate';

it.each([10, 50, 200])('raises few false alarms at %i a day, and finds threefold spikes where it can', (level) => {
  const figures = measureSpikes(level, 6, 20_260_310);
  expect(figures, JSON.stringify(figures)).toSatisfy(holds);
});

it('is the same for the same seed, and another for another', () => {
  expect(simulate(20, 3)).toEqual(simulate(20, 3));
  expect(simulate(20, 3).plain.counts).not.toEqual(simulate(20, 4).plain.counts);
});

it('adds spikes that are about threefold', () => {
  const { plain, spiked, spikes } = simulate(100, 5);
  const sum = ({ counts }: typeof plain) => spikes.reduce((total, day) => total + (counts[day] ?? 0), 0);
  expect(spikes.length).toBeGreaterThan(15);
  expect(sum(spiked) / sum(plain)).toBeGreaterThan(2.5);
  expect(sum(spiked) / sum(plain)).toBeLessThan(3.6);
});
