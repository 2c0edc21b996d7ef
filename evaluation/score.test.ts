import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ownStories, sharedStories } from './corpora';
import { findAll } from './found';
import type { FoundStory, GoldStatement, GoldStory } from './gold';
import { score, type Prf, type Scores } from './score';

const said = (
  start: number,
  end: number,
  speaker = 'مینا ادیبی',
  more: Partial<GoldStatement> = {},
): GoldStatement => ({
  start,
  end,
  speaker,
  speakerType: 'person',
  reference: 'name',
  cue: 'گفت',
  kind: 'direct',
  ...more,
});

const story = (statements: GoldStatement[], more: Partial<GoldStory> = {}): GoldStory => ({
  id: 'x',
  title: '',
  body: 'ب'.repeat(400),
  agency: 'ایلنا',
  via: null,
  people: [{ name: 'مینا ادیبی' }],
  statements,
  topics: ['environment', 'politics'],
  ...more,
});

describe('score', () => {
  it('gives full marks to the gold itself', () => {
    const gold = story([said(0, 100), said(150, 200)]);
    expect(score([gold], [gold])).toMatchObject({
      statements80: { f1: 1 },
      people: { f1: 1 },
      speakers: 1,
      agency: 1,
      via: null,
      topicsFirst: 1,
    });
  });

  it('matches by overlap, one to one', () => {
    const gold = story([said(0, 100), said(100, 200)]);
    const found = story([said(0, 150), said(0, 100)]);
    const { statements30, statements80 } = score([gold], [found]);
    expect(statements80).toMatchObject({ precision: 0.5, recall: 0.5 });
    // [0, 150) overlaps [100, 200) by 50 of 200 only.
    expect(statements30).toMatchObject({ precision: 0.5, recall: 0.5 });
  });

  it('counts the right speaker of matched statements, and those pointed back to apart', () => {
    const gold = story([said(0, 100), said(150, 200, 'مینا ادیبی', { reference: 'pronoun' })]);
    const found = story([said(0, 100), said(150, 200, 'بهار ایزدی')]);
    expect(score([gold], [found])).toMatchObject({
      speakers: 0.5,
      anaphora: 0,
      statementsWithSpeaker80: { recall: 0.5 },
    });
  });

  it('neither asks for a lead-in nor minds it', () => {
    const lead = said(0, 20, 'مینا ادیبی', { kind: 'indirect' });
    const main = said(40, 100);
    expect(score([story([lead, main])], [story([main])]).statements80.f1).toBe(1);
    expect(score([story([main])], [story([lead, main])]).statements80.f1).toBe(1);
  });

  it('counts a story without answer as missed and a range that does not give its text as broken', () => {
    const gold = story([said(0, 100)]);
    expect(score([gold], [])).toMatchObject({ statements30: { recall: 0 }, agency: 0, topicsFirst: 0 });
    expect(score([gold], [story([said(0, 100, 'مینا ادیبی', { text: 'پ' })])]).brokenSpans).toBe(1);
  });

  it('measures furniture by characters other than white space', () => {
    const gold = story([], { body: 'متن\nانتهای پیام/', furniture: [{ start: 4, end: 16 }] });
    const found = { ...gold, furniture: [{ start: 0, end: 10 }] };
    expect(score([gold], [found]).furniture).toMatchObject({ precision: 6 / 9, recall: 6 / 11 });
  });
});

const SCRIPT = fileURLToPath(new URL('../../shared/gold/score.py', import.meta.url));
const reference = existsSync(SCRIPT) && spawnSync('python3', ['--version']).status === 0;
const prfSchema = z.tuple([z.number(), z.number(), z.number()]);
const referenceSchema = z.object({
  'statements@0.3': prfSchema,
  'statements@0.8': prfSchema,
  'statement+speaker@0.8': prfSchema,
  'speaker accuracy (of matched@0.3)': z.number(),
  'anaphoric speaker recall': z.number(),
  'direct/indirect accuracy': z.number(),
  people: prfSchema,
  'agency accuracy': z.number(),
  'via accuracy': z.number(),
  'topic top-1 accuracy': z.number(),
  'topics micro': prfSchema,
  'spans that do not reproduce their text': z.number(),
});

const tuple = ({ precision, recall, f1 }: Prf): number[] => [precision, recall, f1];
const flat = (scores: Scores): z.infer<typeof referenceSchema> =>
  referenceSchema.parse({
    'statements@0.3': tuple(scores.statements30),
    'statements@0.8': tuple(scores.statements80),
    'statement+speaker@0.8': tuple(scores.statementsWithSpeaker80),
    'speaker accuracy (of matched@0.3)': scores.speakers ?? 0,
    'anaphoric speaker recall': scores.anaphora ?? 0,
    'direct/indirect accuracy': scores.kinds ?? 0,
    people: tuple(scores.people),
    'agency accuracy': scores.agency ?? 0,
    'via accuracy': scores.via ?? 0,
    'topic top-1 accuracy': scores.topicsFirst,
    'topics micro': tuple(scores.topics),
    'spans that do not reproduce their text': scores.brokenSpans,
  });

function runReference(gold: readonly GoldStory[], found: readonly FoundStory[]): z.infer<typeof referenceSchema> {
  const folder = mkdtempSync(join(tmpdir(), 'score-'));
  try {
    const files = [gold, found].map((stories, index) => {
      const file = join(folder, `${index}.jsonl`);
      writeFileSync(file, stories.map((one) => `${JSON.stringify(one)}\n`).join(''));
      return file;
    });
    return referenceSchema.parse(
      JSON.parse(execFileSync('python3', [SCRIPT, ...files, '--json'], { encoding: 'utf8' })),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe.skipIf(!reference)('score against the reference scorer', () => {
  it.each([
    ['own stories', ownStories()],
    ['shared stories', sharedStories() ?? []],
  ])('gives the same figures on %s', (_, gold) => {
    const found = findAll(gold);
    // Damaged answers, so that misses, wrong speakers and overlaps of every size occur.
    const damaged = found.map((one, index) => ({
      ...one,
      agency: index % 3 === 0 ? 'خبرگزاری' : one.agency,
      people: one.people.slice(index % 2),
      topics: [...one.topics].reverse(),
      statements: one.statements.slice(index % 4 === 0 ? 1 : 0).map((statement, place) => ({
        ...statement,
        end: statement.end - ((index + place) % 5) * Math.floor((statement.end - statement.start) / 8),
        speaker: (index + place) % 6 === 0 ? 'دیگری' : statement.speaker,
        text: undefined,
      })),
    }));
    for (const answers of [found, damaged]) {
      const [ours, theirs] = [flat(score(gold, answers)), runReference(gold, answers)];
      for (const [name, value] of Object.entries(theirs))
        [value].flat().forEach((figure, index) => {
          const own = [ours[name as keyof typeof ours]].flat()[index];
          expect(own, `${name} ${index}`).toBeCloseTo(figure, 10);
        });
    }
  });
});
