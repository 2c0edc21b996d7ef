import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db as sharedDb } from '@/lib/db/client';
import { testDatabase } from '@/lib/db/testing';
import { unfiltered, type Filter } from '@/lib/domain/filter';
import type { Unit } from '@/lib/domain/filterChoices';
import { bothOf, ofParts, type Of } from '@/lib/domain/of';
import type { Scope } from '@/lib/domain/scope';
import type { Spike } from '@/lib/domain/spikes';
import { addDays, tehranDay } from '@/lib/domain/tehran';
import { createPipeline } from '@/lib/pipeline/ingest';
import { foldRollups } from '@/lib/rollups/foldRollups';
import { personOf } from '@/lib/store/entityIds';
import { demoDrafts, demoOutlets } from '@/prisma/seed/demo/loadDemo';
import { getArticles } from '../entities/getArticles';
import { getMentions } from '../entities/getMentions';
import { getStatements } from '../entities/getStatements';
import { getLineSpikes } from './getLineSpikes';
import { getSpikeExplanation } from './getSpikeExplanation';
import { getSpikes } from './getSpikes';

await testDatabase();
const db = sharedDb();
const SCOPE = { userId: '', email: 'reader@example.com', role: 'viewer' } as Scope;
const NOW = new Date('2026-02-10T09:00:00Z');
const TODAY = tehranDay(NOW);
const MINISTER = { kind: 'speaker' as const, id: personOf('رامین فرهودی')?.id ?? '' };
/** The day after water began to be rationed in the demo stories. */
const RATIONED = addDays(TODAY, -28);
const PERIOD: Filter = unfiltered({ from: addDays(TODAY, -89), to: TODAY });

beforeAll(async () => {
  const items = demoDrafts(NOW).map((draft) => ({ draft }));
  const half = items.length / 2;
  const pipeline = createPipeline(db, { outlets: demoOutlets() });
  await pipeline.ingestMany(items.slice(0, half), () => undefined);
  // Half of the counts folded, half still deltas: spikes must not depend on it.
  await foldRollups(db);
  await pipeline.ingestMany(items.slice(half), () => undefined);
});
afterAll(() => db.$disconnect());

/** How many units the list holds that a number opens. */
async function listed(filter: Filter, unit: Unit, of: Of): Promise<number> {
  const read = { stories: getArticles, statements: getStatements, mentions: getMentions }[unit];
  return (await read(SCOPE, filter, of, 1)).total;
}

async function minister(filter: Filter = PERIOD): Promise<Spike> {
  const [spike] = await getLineSpikes(SCOPE, filter, [{ of: MINISTER, name: 'وزیر' }], NOW);
  if (!spike) throw new Error('The minister has no spike');
  return spike;
}

describe('getSpikes', () => {
  it('finds the event of the demo stories among people and topics', async () => {
    const spikes = await getSpikes(SCOPE, PERIOD, NOW, 20);
    const found = spikes.find(({ of }) => of.id === MINISTER.id);
    expect(found).toMatchObject({ name: 'رامین فرهودی', day: RATIONED, count: 8 });
    expect(spikes.map(({ of }) => of.kind)).toContain('topic');
    expect(spikes.every(({ day }) => day >= addDays(RATIONED, -1) && day <= addDays(RATIONED, 1))).toBe(true);
  });

  it.each(['stories', 'statements', 'mentions'] as const)('counts what its evidence lists, by %s', async (unit) => {
    const spikes = await getSpikes(SCOPE, { ...PERIOD, unit }, NOW, 20);
    expect(spikes.length).toBeGreaterThan(0);
    for (const { of, filter, count } of spikes) expect(await listed(filter, filter.unit, of)).toBe(count);
  });

  it('keeps to the filter, its period and each text once', async () => {
    expect(await getSpikes(SCOPE, { ...PERIOD, to: addDays(RATIONED, -3) }, NOW, 20)).toEqual([]);
    expect(await getSpikes(SCOPE, { ...PERIOD, from: addDays(TODAY, 1), to: addDays(TODAY, 9) }, NOW, 20)).toEqual([]);
    expect(await getSpikes(SCOPE, { ...PERIOD, source: ['kavosh'] }, NOW, 20)).toEqual([]);
    const once = await getSpikes(SCOPE, { ...PERIOD, once: true }, NOW, 20);
    expect(once.length).toBeGreaterThan(0);
    for (const { of, filter, count } of once) expect(await listed(filter, filter.unit, of)).toBe(count);
  });

  it('gives at most as many as asked, newest first', async () => {
    const all = await getSpikes(SCOPE, PERIOD, NOW, 20);
    expect(all.map(({ day }) => day)).toEqual([...all.map(({ day }) => day)].sort().reverse());
    expect(await getSpikes(SCOPE, PERIOD, NOW, 1)).toEqual(all.slice(0, 1));
  });
});

describe('getLineSpikes', () => {
  it('finds the spikes of a line and names it as the chart does', async () => {
    expect(await minister()).toMatchObject({ of: MINISTER, name: 'وزیر', day: RATIONED, count: 8 });
  });

  it('finds none on lines without one, and none without lines', async () => {
    const spokeswoman = { kind: 'speaker' as const, id: personOf('ناهید سرابی')?.id ?? '' };
    expect(await getLineSpikes(SCOPE, PERIOD, [{ of: spokeswoman, name: 'سرابی' }], NOW)).toEqual([]);
    expect(await getLineSpikes(SCOPE, PERIOD, [], NOW)).toEqual([]);
  });
});

describe('getSpikeExplanation', () => {
  it('tells the words that set the day apart and who had them first', async () => {
    const why = await getSpikeExplanation(SCOPE, await minister());
    expect(why.phrases[0]?.surface).toBe('نوبت‌بندی آب');
    expect(why.first).toMatchObject({ source: { slug: 'nemunehnews' }, when: { day: RATIONED } });
    expect(why.stories).toBe(8);
  });

  it('counts what the lists open, in every number', async () => {
    for (const unit of ['stories', 'statements'] as const) {
      for (const spike of await getSpikes(SCOPE, { ...PERIOD, unit }, NOW, 20)) {
        const why = await getSpikeExplanation(SCOPE, spike);
        const stories: Filter = { ...spike.filter, unit: 'stories' };
        expect(await listed(stories, 'stories', spike.of)).toBe(why.stories);
        expect(await listed({ ...stories, once: true }, 'stories', spike.of)).toBe(why.texts);
        for (const { of, count } of why.phrases)
          expect(await listed(stories, 'stories', bothOf([...ofParts(spike.of), of]))).toBe(count);
        if (why.statements) {
          const { count, of } = why.statements;
          expect(await listed({ ...spike.filter, unit: 'statements' }, 'statements', of)).toBe(count);
        }
        if (why.carried) {
          const copies = bothOf([...ofParts(spike.of), { kind: 'reprints', id: why.carried.id }]);
          expect(await listed(stories, 'stories', copies)).toBe(why.carried.reprints);
          expect(why.texts).toBeLessThan(why.stories);
        }
      }
    }
  });

  it('tells the text that came most often, by its first story of the day', async () => {
    const spikes = await getSpikes(SCOPE, { ...PERIOD, unit: 'statements' }, NOW, 20);
    const whys = await Promise.all(spikes.map((spike) => getSpikeExplanation(SCOPE, spike)));
    const carried = whys.flatMap((why) => why.carried ?? []);
    expect(carried[0]).toMatchObject({ reprints: 1, source: { slug: 'nemunehnews' } });
  });
});
