import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db as sharedDb } from '@/lib/db/client';
import { testDatabase } from '@/lib/db/testing';
import { unfiltered, type Filter } from '@/lib/domain/filter';
import type { Scope } from '@/lib/domain/scope';
import { annotateForLedger } from '@/lib/pipeline/annotateForLedger';
import { storeStories } from '@/lib/pipeline/storeStories';
import type { Story } from '@/lib/store/story';
import { getArticle } from '../entities/getArticle';
import { getStatements } from '../entities/getStatements';
import { getMostCarried } from './getMostCarried';
import { getUtterance } from './getUtterance';

await testDatabase();
const SCOPE = { userId: '', email: 'reader@example.com', role: 'viewer' } as Scope;
const ALL: Filter = unfiltered({ from: '2026-01-01', to: '2026-01-31' });

const SAID = 'نوبت‌بندی آب از فردا در هفت محله آغاز می‌شود و تا پایان آبان ادامه دارد';
const MORE = 'بیمارستان‌ها و مدرسه‌ها از آن معاف‌اند و تانکرهای سیار در محله‌ها مستقر می‌شوند';
const OTHER = 'قیمت بلیت قطار شهری امسال بالا نمی‌رود و واگن‌های تازه پیش از نوروز به خط می‌رسند';

interface Given {
  readonly n: number;
  readonly source: string;
  /** Tehran day, and the hour in UTC; null where only the day is known. */
  readonly at: readonly [string, string | null];
  readonly body: string;
}

function story({ n, source, at: [day, hour], body }: Given): Story {
  const id = `00000000-0000-8000-8000-00000000000${n}`;
  const instant = hour === null ? `${day}T00:00:00.000+03:30` : `${day}T${hour}:00.000Z`;
  const publishedAt = {
    instant: new Date(instant).toISOString(),
    precision: hour === null ? 'day' : 'minute',
    day,
  } as const;
  const title = `خبر ${n}`;
  const draft = { externalId: null, title, body, url: null, source, publishedAt, demo: true };
  const outlet = { slug: source, name: source, nameEn: source, host: null };
  return { id, contentHash: id, source: outlet, draft, annotations: annotateForLedger({ title, body }) };
}

const stories = [
  story({ n: 1, source: 'kavosh', at: ['2026-01-10', '06:00'], body: `رامین فرهودی گفت: ${SAID}؛ ${MORE}.` }),
  story({ n: 2, source: 'pegah', at: ['2026-01-10', '09:00'], body: `رامین فرهودی تأکید کرد: ${SAID}.` }),
  story({ n: 3, source: 'badban', at: ['2026-01-11', null], body: `رامین فرهودی گفت: ${SAID.replaceAll('ی', 'ي')}؛ ${MORE}.` }),
  story({ n: 4, source: 'badban', at: ['2026-01-12', '06:00'], body: `رامین فرهودی گفت: ${MORE}.` }),
  story({ n: 5, source: 'pegah', at: ['2026-01-12', '07:00'], body: `رامین فرهودی گفت: ${OTHER}.` }),
  story({ n: 6, source: 'kavosh', at: ['2026-01-25', '07:00'], body: `رامین فرهودی گفت: ${SAID}؛ ${MORE}.` }),
  story({ n: 7, source: 'kavosh', at: ['2026-01-03', '06:00'], body: `پروین شادکام‌فر گفت: ${MORE}.` }),
  story({ n: 8, source: 'pegah', at: ['2026-01-03', '07:00'], body: `پروین شادکام‌فر گفت: ${SAID}؛ ${MORE}.` }),
  story({ n: 9, source: 'badban', at: ['2026-01-03', '08:00'], body: `پروین شادکام‌فر گفت: ${SAID}.` }),
]; // prettier-ignore
const idOf = (n: number) => stories[n - 1]?.id ?? '';

beforeAll(async () => {
  await storeStories(sharedDb(), stories);
});
afterAll(() => sharedDb().$disconnect());

const versionsOf = async (n: number) => (await getUtterance(SCOPE, idOf(n), 0))?.versions ?? [];
const placed = async (n: number) => (await versionsOf(n)).map(({ articleId }) => Number(articleId.slice(-1)));

describe('getUtterance', () => {
  it('lists all versions within days, earliest first, whatever their order of arrival', async () => {
    expect(await placed(1)).toEqual([1, 2, 3, 4]);
    expect(await placed(3)).toEqual([1, 2, 3, 4]);
    expect(await placed(6)).toEqual([6]);
    expect(await placed(5)).toEqual([5]);
  });
  it('counts the outlets of exactly what it lists', async () => {
    for (const { id } of stories) {
      const found = await getUtterance(SCOPE, id, 0);
      expect(found?.outlets).toBe(new Set(found?.versions.map(({ source }) => source.slug)).size);
    }
  });
  it('is mutual: who is a version of whom', async () => {
    const groups = new Map<number, number[]>();
    for (const [index] of stories.entries()) groups.set(index + 1, await placed(index + 1));
    for (const [n, members] of groups) {
      expect(members).toContain(n);
      for (const member of members) expect(groups.get(member)).toContain(n);
    }
  });
  it('tells what a version cut, and that spelling is no change', async () => {
    const [first, cut, spelt] = await versionsOf(1);
    expect(first?.pieces).toBeNull();
    expect(cut?.pieces?.map(({ kind }) => kind)).toEqual(['same', 'cut']);
    expect(spelt?.pieces?.map(({ kind }) => kind)).toEqual(['same']);
    expect(cut).toMatchObject({ cue: 'تأکید کرد', against: 'first', reprint: false });
  });
  it('compares a part that is none of the first with the whole that was asked for', async () => {
    expect([await placed(7), await placed(8), await placed(9)]).toEqual([
      [7, 8],
      [7, 8, 9],
      [8, 9],
    ]);
    const [, whole, part] = await versionsOf(8);
    expect([whole?.against, part?.against]).toEqual(['first', 'asked']);
    expect(part?.pieces?.map(({ kind }) => kind)).toEqual(['same', 'cut']);
  });
  it('knows no statement that is not there', async () => {
    expect(await getUtterance(SCOPE, idOf(1), 7)).toBeNull();
    expect(await getUtterance(SCOPE, 'nowhere', 0)).toBeNull();
    expect(await getUtterance(SCOPE, '00000000-0000-8000-8000-0000000000ff', 0)).toBeNull();
  });
});

describe('the numbers on rows', () => {
  it('are the outlets of the screen that they open', async () => {
    const { rows } = await getStatements(SCOPE, { ...ALL, unit: 'statements' }, null, 1);
    expect(rows).toHaveLength(stories.length);
    for (const { articleId, seq, outlets } of rows) {
      expect((await getUtterance(SCOPE, articleId, seq))?.outlets).toBe(outlets);
      expect((await getArticle(SCOPE, articleId))?.statements[seq]?.outlets).toBe(outlets);
    }
  });
});

describe('getMostCarried', () => {
  const listed = async (filter: Partial<Filter> = {}) =>
    (await getMostCarried(SCOPE, { ...ALL, ...filter }, 5)).map(({ statement, versions, first }) => {
      return { n: Number(statement.articleId.slice(-1)), outlets: statement.outlets, versions, first };
    });

  it('names each utterance that two outlets have once, with the numbers of its screen', async () => {
    expect(await listed()).toEqual([
      { n: 1, outlets: 3, versions: 4, first: 'kavosh' },
      { n: 8, outlets: 3, versions: 3, first: 'kavosh' },
    ]);
    expect([(await placed(1)).length, (await placed(8)).length]).toEqual([4, 3]);
  });
  it('takes its statements from the filter, and counts them in the whole archive', async () => {
    expect(await listed({ source: ['badban'] })).toEqual([
      { n: 3, outlets: 3, versions: 4, first: 'kavosh' },
      { n: 9, outlets: 2, versions: 2, first: 'pegah' },
    ]);
    expect(await listed({ from: '2026-01-20' })).toEqual([]);
    expect(await listed({ q: 'بلیت' })).toEqual([]);
  });
});
