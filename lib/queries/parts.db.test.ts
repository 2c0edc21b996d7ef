import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { createDb, db as sharedDb, type Db } from '@/lib/db/client';
import { testDatabase } from '@/lib/db/testing';
import type { DraftArticle } from '@/lib/domain/article';
import { unfiltered, type Filter } from '@/lib/domain/filter';
import type { Scope } from '@/lib/domain/scope';
import { addDays, tehranDay } from '@/lib/domain/tehran';
import { createPipeline } from '@/lib/pipeline/ingest';
import { foldRollups } from '@/lib/rollups/foldRollups';
import { personOf } from '@/lib/store/entityIds';
import { demoDrafts, demoOutlets } from '@/prisma/seed/demo/loadDemo';
import { wireStory } from '@/prisma/seed/factories';
import { tehranInstant } from '@/prisma/seed/tehranInstant';
import { getPeople } from './entities/getPeople';
import { getStatements } from './entities/getStatements';
import { getTopics } from './entities/getTopics';
import { getCoNamed } from './relations/getCoNamed';
import { getSpeakerTopics } from './relations/getSpeakerTopics';
import { getSpikeExplanation } from './spikes/getSpikeExplanation';
import { getSpikes } from './spikes/getSpikes';
import { getMovers } from './trends/getMovers';
import { getPeopleTrend } from './trends/getPeopleTrend';
import { getSeries } from './trends/getSeries';
import { getTotals } from './trends/getTotals';
import { getMostCarried } from './utterances/getMostCarried';

// What is kept of the days before today and asked anew of today must be what asking everything anew gives, whatever came in
// between: of today, late of a day before, another text of the same story, a copy that joins two groups.

await testDatabase();
const db = sharedDb();
const SCOPE = { userId: '', email: 'reader@example.com', role: 'viewer' } as Scope;
const NOW = new Date('2026-02-10T15:00:00Z');
const TODAY = tehranDay(NOW);
const YESTERDAY = addDays(TODAY, -1);
const MINISTER = 'رامین فرهودی';
const PERIOD: Filter = unfiltered({ from: addDays(TODAY, -89), to: TODAY });

const FILTERS: Readonly<Record<string, Filter>> = {
  all: PERIOD,
  once: { ...PERIOD, once: true },
  statements: { ...PERIOD, unit: 'statements', interval: 'week', source: ['kavosh', 'pegah'] },
  words: { ...PERIOD, q: 'آب OR topic:politics' },
  names: { ...PERIOD, q: 'speaker:فرهودی' },
  afterHead: { ...PERIOD, from: addDays(TODAY, -4), once: true },
  minister: { ...PERIOD, person: [personOf(MINISTER)?.id ?? ''] },
  today: { ...PERIOD, unit: 'mentions', from: TODAY },
  past: { ...PERIOD, unit: 'mentions', once: true, to: YESTERDAY },
};

/** All that screens sum up of a filter. */
async function summed(filter: Filter) {
  const spikes = await getSpikes(SCOPE, filter, NOW, 5);
  const series = { filter, series: [null, { kind: 'query', id: 'آب' } as const], compare: 'previous' } as const;
  return {
    totals: await getTotals(SCOPE, filter, NOW),
    people: await getPeople(SCOPE, filter, 1, NOW),
    topics: await getTopics(SCOPE, filter, NOW),
    risen: await getMovers(SCOPE, filter, 'person', NOW),
    trend: await getPeopleTrend(SCOPE, filter, { limit: 4 }, NOW),
    series: await getSeries(SCOPE, series, NOW),
    carried: await getMostCarried(SCOPE, filter, 5),
    named: await getCoNamed(SCOPE, filter, { by: 'count', who: null, most: { people: 9, pairs: 8, perPerson: 3 } }),
    matrix: await getSpeakerTopics(SCOPE, filter, 1),
    statements: (await getStatements(SCOPE, filter, null, 1)).total,
    spikes,
    why: await Promise.all(spikes.map((spike) => getSpikeExplanation(SCOPE, spike))),
  };
}

const pools = globalThis as typeof globalThis & { rasadDatabases?: Map<string, Db> };

/** What a process answers that has kept nothing yet, `today` being the day at which it parts the days. */
async function anew(filter: Filter, today: string) {
  const url = process.env.DATABASE_URL ?? '';
  const other = createDb(url);
  pools.rasadDatabases?.set(url, other);
  vi.setSystemTime(`${today}T15:00:00Z`);
  try {
    return await summed(filter);
  } finally {
    vi.setSystemTime(NOW);
    pools.rasadDatabases?.set(url, db);
    await other.$disconnect();
  }
}

const demo = demoDrafts(NOW);
const pipeline = createPipeline(db, { outlets: demoOutlets() });

async function take(story: DraftArticle): Promise<void> {
  expect(['new', 'updated']).toContain(await pipeline.ingestDraft(story));
}

/** A story by the minister that says `says`, at an outlet. */
function told(day: string, source: string, says: readonly string[], time = '10:00'): DraftArticle {
  return wireStory({ speaker: MINISTER, role: 'وزیر آب', day, time, source, says }).draft;
}

/** The same text at another outlet, on a day. */
function copied({ url, ...story }: DraftArticle, source: string, day: string, time: string): DraftArticle {
  const publishedAt = { instant: tehranInstant(day, time).toISOString(), precision: 'minute', day } as const;
  return { ...story, url: `https://${source}.example/${encodeURIComponent(url ?? '')}/${day}`, source, publishedAt };
}

const LONG = demo.filter(({ body }) => body.length > 500);
const DAM = 'سد تازه تا پایان تابستان آب هفت شهر را تأمین می‌کند و نوبت‌بندی در این شهرها برداشته می‌شود';
/** A long text of which others tell the beginning or the end: two stories that only the whole joins. */
const PLAN = [
  'ساخت خط دوم تراموای شهر از فردا با بستن خیابان ساحلی آغاز می‌شود و رانندگان باید از کمربندی شمالی بروند',
  'بیست واگن تازه تا پایان پاییز به کارگاه خط می‌رسد و نیمی از آنها در شهر مونتاژ خواهد شد',
  'مغازه‌داران حاشیه خط در دوره ساخت از پرداخت عوارض نوسازی معاف‌اند و وام کم‌بهره می‌گیرند',
  'ایستگاه باغ موزه زیر زمین ساخته می‌شود تا درختان کهن آن دست نخورد و دیوار خشتی بماند',
  'بلیت یکپارچه اتوبوس و تراموا از بهار آینده فروخته می‌شود و دانش‌آموزان رایگان سوار می‌شوند',
  'برق خط از نیروگاه بادی تپه‌های غربی می‌آید و پست تازه آن زمستان امسال راه می‌افتد',
  'کارگران شب‌ها تا ساعت یازده کار می‌کنند و صدای دستگاه‌ها هر هفته اندازه گرفته خواهد شد',
  'گزارش پیشرفت کار هر ماه در تالار شورا خوانده می‌شود و همه شهروندان می‌توانند در آن حاضر شوند',
];
const HEAD = told(addDays(TODAY, -5), 'pegah', PLAN.slice(0, 4));
const TAIL = told(addDays(TODAY, -3), 'badban', PLAN.slice(4));
const WHOLE = told(TODAY, 'kavosh', PLAN, '14:00');
const FRESH = told(TODAY, 'kavosh', [DAM, 'نرخ تازه آب اعلام شد']);

/** What comes in, in turn. */
const COMING: Readonly<Record<string, () => Promise<void>>> = {
  'an utterance of today': async () => {
    await take(FRESH);
    await take(told(TODAY, 'pegah', [DAM], '11:00'));
  },
  'the same late of yesterday': () => take(told(YESTERDAY, 'badban', [DAM], '09:00')),
  'copies of old stories, today and late of yesterday': async () => {
    for (const story of LONG.slice(0, 3)) await take(copied(story, 'badban', TODAY, '12:00'));
    for (const story of LONG.slice(2, 6)) await take(copied(story, 'pegah', YESTERDAY, '08:00'));
  },
  'another text of a story, and counts folded': async () => {
    await take({ ...told(TODAY, 'kavosh', ['نرخ تازه آب اعلام نشد']), url: FRESH.url });
    await foldRollups(db);
  },
  'a text of today that joins two of days before': async () => {
    const groups = async () => db.reprintGroup.groupBy({ by: ['groupId'], where: { article: { body: { in: [HEAD, TAIL, WHOLE].map(({ body }) => body) } } } }); // prettier-ignore
    expect(await groups()).toEqual([]);
    await take(WHOLE);
    expect(await groups()).toHaveLength(1);
  },
  'many stories of today': async () => {
    for (let n = 0; n < 9; n++) await take(told(TODAY, 'kavosh', [`چاه شماره ${n} به شبکه آب شهر پیوست`], `13:0${n}`));
  },
};

beforeAll(async () => {
  await pipeline.ingestMany(demo.slice(0, -6).map((draft) => ({ draft })), () => undefined); // prettier-ignore
  await take(HEAD);
  await take(TAIL);
  await foldRollups(db);
  await pipeline.ingestMany(demo.slice(-6).map((draft) => ({ draft })), () => undefined); // prettier-ignore
}, 60_000);
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(NOW);
});
afterEach(() => {
  vi.useRealTimers();
});
afterAll(() => db.$disconnect());

it('what is kept of the past and asked of today is what asking all anew gives', async () => {
  for (const filter of Object.values(FILTERS)) await summed(filter);
  for (const [coming, come] of Object.entries(COMING)) {
    await come();
    for (const [name, filter] of Object.entries(FILTERS)) {
      const kept = await summed(filter);
      expect(kept, `${name} after ${coming}`).toEqual(await anew(filter, TODAY));
    }
  }
});

it('in two parts is what it is in one', async () => {
  for (const [name, filter] of Object.entries(FILTERS)) {
    const { spikes: own, why: explained, ...parts } = await anew(filter, TODAY);
    const { spikes, why, ...whole } = await anew(filter, addDays(TODAY, 1));
    expect(parts, name).toEqual(whole);
    expect(own.map(({ day, of }) => ({ day, of }))).toEqual(spikes.map(({ day, of }) => ({ day, of })));
    expect(explained.length).toBe(why.length);
  }
});
