import { expect, test } from 'vitest';
import { feedInterval, itemsPerDay } from './feedInterval';

const NOW = new Date('2026-01-20T12:00:00Z');
const every = (minutes: number, count: number) =>
  Array.from({ length: count }, (_, index) => ({
    published: new Date(NOW.getTime() - (index + 1) * minutes * 60_000).toISOString(),
  }));

test('the pace of a feed is told by the dates of its items', () => {
  expect(itemsPerDay(every(30, 48), NOW)).toBeCloseTo(48);
  expect(itemsPerDay([], NOW)).toBe(0);
  expect(itemsPerDay([{ published: null }, { published: 'دیروز' }], NOW)).toBe(0);
});

test('a busy agency is asked every minute, a quiet feed every hour, others in between', () => {
  expect(feedInterval(every(7, 50), NOW, 0.5)).toBe(60);
  expect(feedInterval([], NOW, 0.5)).toBe(3600);
  const between = feedInterval(every(120, 12), NOW, 0.5);
  expect(between).toBeGreaterThan(300);
  expect(between).toBeLessThan(1200);
});
