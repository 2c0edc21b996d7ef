import { describe, expect, it } from 'vitest';
import { draft, wireStory } from './factories';

const input = {
  speaker: 'مهناز بیدمشکی',
  role: 'رئیس انجمن باغبانان سپیدآب',
  says: ['گلخانه گرم است', 'نهال رسید', 'آب هست', 'خاک نرم است', 'بذر آماده است', 'باران آمد'],
  day: '2026-01-10',
};

describe('wireStory', () => {
  it('says where each statement stands and how it refers to the speaker', () => {
    const story = wireStory(input);
    expect(story.statements.map(({ start, end }) => story.draft.body.slice(start, end))).toEqual(input.says);
    expect(story.statements.map(({ reference }) => reference)).toEqual([
      'name',
      'pronoun',
      'role',
      'surname',
      'zero',
      'pronoun',
    ]);
    expect(story.draft.body).toMatch(/^به گزارش خبرگزاری کاوش، مهناز بیدمشکی، رئیس انجمن باغبانان سپیدآب، گفت: گلخانه/);
    expect(story.draft.body).toContain('\n\nبیدمشکی ادامه داد: ');
  });

  it('refuses a story in which nobody speaks', () => {
    expect(() => wireStory({ ...input, says: [] })).toThrow('at least one statement');
  });
});

describe('draft', () => {
  it('is the same article for the same content, another for other content', () => {
    expect(draft()).toEqual(draft());
    expect(draft({ body: 'متن دیگر' }).url).not.toBe(draft().url);
    expect(draft({ day: '2026-01-11' }).url).not.toBe(draft().url);
  });

  it('takes overrides as they are, null included', () => {
    expect(draft({ url: null, source: null, demo: true })).toMatchObject({ url: null, source: null, demo: true });
  });

  it('dates a story by the clocks of Tehran', () => {
    expect(draft({ day: '2026-01-10', time: '00:30' }).publishedAt).toEqual({
      instant: '2026-01-09T21:00:00.000Z',
      precision: 'minute',
      day: '2026-01-10',
    });
  });
});
