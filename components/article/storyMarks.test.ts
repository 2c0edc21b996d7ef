import { describe, expect, it } from 'vitest';
import { focusRanges, speakersOf, storyMarks, type MarkedStory } from './storyMarks';

const speaker = (id: string | null, name: string) => ({ id, name, type: 'person' as const, role: null });
const statement = (seq: number, start: number, who: ReturnType<typeof speaker>) => ({
  seq,
  start,
  end: start + 10,
  speaker: who,
  reference: 'pronoun' as const,
  surface: 'وی',
  speakerRange: { start: start - 8, end: start - 6 },
  antecedent: { start: 0, end: 4 },
  cue: 'گفت',
  cueRange: { start: start - 5, end: start - 2 },
  kind: 'direct' as const,
  rule: 'test',
  outlets: 1,
});
const NOTHING = { statement: null, at: null, who: null, phrase: null };
const story: MarkedStory = {
  sentences: [
    { start: 0, end: 30 },
    { start: 31, end: 90 },
  ],
  people: [
    {
      id: 'p-1',
      name: 'نیلوفر سپهرزاد',
      role: null,
      mentions: [
        { start: 0, end: 4, reference: 'name', surface: 'نیلوفر سپهرزاد' },
        { start: 22, end: 24, reference: 'pronoun', surface: 'وی' },
      ],
    },
  ],
  statements: [statement(1, 60, speaker(null, 'یک منبع')), statement(0, 30, speaker('p-1', 'نیلوفر سپهرزاد'))],
  topics: [{ slug: 'health', evidence: [{ start: 33, end: 36 }] }],
  phrases: [
    {
      key: 'الودگیهوا',
      surface: 'آلودگی هوا',
      evidence: [
        { start: 40, end: 50 },
        { start: 70, end: 81 },
      ],
    },
  ],
};

describe('speakersOf', () => {
  it('is in the order of speaking, unnamed speakers included', () => {
    expect(speakersOf(story)).toEqual(['p-1', 'unnamed یک منبع']);
  });
});

describe('storyMarks', () => {
  const marks = storyMarks(story, NOTHING);

  it('gives each statement its speaker’s colour and its chain', () => {
    expect(marks).toContainEqual({ start: 60, end: 70, mark: { kind: 'statement', seq: 1, colour: 1 } });
    expect(marks).toContainEqual({ start: 22, end: 24, mark: { kind: 'chain', seq: 0, colour: 0 } });
    expect(marks).toContainEqual({ start: 0, end: 4, mark: { kind: 'chain', seq: 0, colour: 0 } });
    expect(marks).toContainEqual({ start: 25, end: 28, mark: { kind: 'cue', seq: 0 } });
  });

  it('underlines names, not pronouns', () => {
    expect(marks.filter(({ mark }) => mark.kind === 'person').map(({ start }) => start)).toEqual([0]);
  });

  it('marks the words of a topic', () => {
    expect(marks).toContainEqual({ start: 33, end: 36, mark: { kind: 'topic', slug: 'health' } });
  });
});

describe('focusRanges', () => {
  it('finds the statement asked for', () => {
    expect(focusRanges(story, { ...NOTHING, statement: 1 })).toEqual([{ start: 60, end: 70 }]);
  });
  it('finds the sentence around an offset', () => {
    expect(focusRanges(story, { ...NOTHING, at: 31 })).toEqual([{ start: 31, end: 90 }]);
  });
  it('finds every place that refers to a person, pronouns among them', () => {
    expect(focusRanges(story, { ...NOTHING, who: 'p-1' })).toEqual([
      { start: 0, end: 4 },
      { start: 22, end: 24 },
    ]);
  });
  it('finds every place of a key phrase', () => {
    expect(focusRanges(story, { ...NOTHING, phrase: 'الودگیهوا' })).toEqual([
      { start: 40, end: 50 },
      { start: 70, end: 81 },
    ]);
  });
  it('finds nothing where the story does not have it', () => {
    expect(focusRanges(story, { statement: 9, at: 9999, who: 'p-9', phrase: null })).toEqual([]);
    expect(focusRanges(story, { ...NOTHING, phrase: 'جنگ12روزه' })).toEqual([]);
    expect(focusRanges(story, NOTHING)).toEqual([]);
  });
});
