import { expect, it } from 'vitest';
import { storyDrafts } from './storyDrafts';

const HOSTS = new Map([['kavosh', 'kavosh.example']]);
const text = 'day -1\ntime 23:30\nsource kavosh\ntitle باران\nurl https://kavosh.example/fa/7\n\nباران آمد.\n';

it('counts days from the Tehran day of now, which begins before midnight in UTC', () => {
  const [draft] = storyDrafts([{ name: '01-rain.txt', text }], HOSTS, new Date('2026-02-09T20:31:00Z'));
  expect(draft).toMatchObject({
    externalId: '01-rain',
    demo: true,
    publishedAt: { day: '2026-02-09', instant: '2026-02-09T20:00:00.000Z', precision: 'minute' },
  });
});

it('says which file and line repeats an address', () => {
  const files = [
    { name: '01-rain.txt', text },
    { name: '02-rain.txt', text },
  ];
  expect(() => storyDrafts(files, HOSTS, new Date())).toThrow('02-rain.txt:5: url is already that of 01-rain.txt');
});
