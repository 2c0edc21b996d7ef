import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db as sharedDb } from '@/lib/db/client';
import { testDatabase } from '@/lib/db/testing';
import { unfiltered, type Filter } from '@/lib/domain/filter';
import type { Scope } from '@/lib/domain/scope';
import { storeStories } from '@/lib/pipeline/storeStories';
import { officeOf, organisationOf, personOf } from '@/lib/store/entityIds';
import { threeVoices } from '@/lib/pipeline/testing/threeVoices';
import { getArticle } from './getArticle';
import { getArticles } from './getArticles';
import { getChoiceLabels } from './getChoiceLabels';
import { getChoices } from './getChoices';
import { getFreshness } from './getFreshness';
import { getMentions } from './getMentions';
import { getNewestDay } from './getNewestDay';
import { getOldestDay } from './getOldestDay';
import { getSpeaker } from './getSpeaker';
import { getStatements } from './getStatements';

await testDatabase();
const SCOPE = { userId: '', email: 'reader@example.com', role: 'viewer' } as Scope;
const story = threeVoices();
const MAYOR = personOf('پروین شادکام‌فر')?.id ?? '';
const SPOKESMAN = officeOf('سخنگوی جشنواره')?.id ?? '';
const BODY = organisationOf('سازمان نوبت‌بندی آب')?.id ?? '';
const ALL: Filter = unfiltered({ from: '2026-01-01', to: '2026-01-31' });

beforeAll(async () => {
  await storeStories(sharedDb(), [story]);
});
afterAll(() => sharedDb().$disconnect());

describe('getArticles', () => {
  const marked = async (filter: Partial<Filter>) => {
    const { rows } = await getArticles(SCOPE, { ...ALL, ...filter }, null, 1);
    return rows.flatMap(({ evidence }) =>
      evidence.flatMap(({ text, marks }) => marks.map(({ start, end }) => text.slice(start, end))),
    );
  };

  it('tells what a story is and holds', async () => {
    const { rows, total } = await getArticles(SCOPE, ALL, null, 1);
    expect(total).toBe(1);
    expect(rows).toMatchObject([
      {
        id: story.id,
        source: { slug: 'kavosh' },
        when: { day: '2026-01-10', precision: 'minute' },
        statements: 3,
        people: 1,
        evidence: [],
      },
    ]);
    expect(rows[0]?.lead.startsWith('پروین شادکام‌فر گفت')).toBe(true);
  });

  it('marks where a person is named, but no pronoun', async () => {
    expect(await marked({ person: [MAYOR] })).toEqual(['پروین شادکام‌فر', 'شادکام‌فر']);
  });

  it('marks what a body says', async () => {
    expect(await marked({ speaker: [BODY] })).toEqual(['نوبت آب شهر تغییر کرد']);
  });

  it('marks the words, however they are spelt, outside the furniture', async () => {
    expect(await marked({ q: 'پل می شود' })).toEqual(['پل', 'می‌شود']);
    expect((await getArticles(SCOPE, { ...ALL, q: 'پيوند' }, null, 1)).total).toBe(0);
  });
});

describe('getStatements', () => {
  it('lists the ledger in the order of the text', async () => {
    const { rows } = await getStatements(SCOPE, ALL, null, 1);
    expect(rows.map(({ seq, speaker, reference }) => [seq, speaker.id, speaker.type, reference])).toEqual([
      [0, MAYOR, 'person', 'name'],
      [1, SPOKESMAN, 'role', 'role'],
      [2, BODY, 'organisation', 'name'],
    ]);
  });

  it.each([0, -3, Number.NaN, 1.5, 2 ** 60])('takes the page number %s', async (page) => {
    expect((await getStatements(SCOPE, ALL, null, page)).total).toBe(3);
  });
});

describe('getMentions', () => {
  it('shows the sentence with every place that names the person', async () => {
    const { rows, total } = await getMentions(SCOPE, ALL, { kind: 'speaker', id: MAYOR }, 1);
    expect(total).toBe(1);
    expect(rows[0]?.sentence.marks.map(({ start, end }) => rows[0]?.sentence.text.slice(start, end))).toEqual([
      'پروین شادکام‌فر',
      'شادکام‌فر',
    ]);
    expect(story.draft.body.startsWith(rows[0]?.sentence.text ?? '-', rows[0]?.sentence.start)).toBe(true);
  });
});

describe('a row that is a unit by itself', () => {
  const texts = (text: string, marks: readonly { start: number; end: number }[]) =>
    marks.map(({ start, end }) => text.slice(start, end));

  it('marks the words of the query in a mention, and tells in which form the story has them', async () => {
    const { rows } = await getMentions(SCOPE, { ...ALL, q: 'پل‌ها شهرها' }, { kind: 'speaker', id: MAYOR }, 1);
    const sentence = rows[0]?.sentence;
    expect(texts(sentence?.text ?? '', sentence?.marks ?? [])).toEqual(['پروین شادکام‌فر', 'پل', 'شادکام‌فر']);
    expect(rows[0]?.variants).toEqual(['پل', 'شهر']);
  });

  it('marks them in a statement of somebody, too', async () => {
    const { rows } = await getStatements(SCOPE, { ...ALL, q: 'پل‌ها' }, { kind: 'speaker', id: MAYOR }, 1);
    expect(texts(rows[0]?.text ?? '', rows[0]?.marks ?? [])).toEqual(['پل']);
    expect(rows[0]?.variants).toEqual(['پل']);
  });
});

describe('getArticle', () => {
  it('gives the text as stored with every range', async () => {
    const view = await getArticle(SCOPE, story.id);
    expect(view?.body).toBe(story.draft.body);
    expect(view?.furniture).toEqual(story.annotations.furniture);
    expect(view?.sentences).toEqual(story.annotations.sentences);
    expect(view?.people.map(({ id, mentions }) => [id, mentions.length])).toEqual([[MAYOR, 3]]);
    expect(view?.statements.map(({ start, end }) => view.body.slice(start, end))).toEqual(
      story.annotations.statements.map(({ text }) => text),
    );
    expect(view?.statements[0]?.cueRange).toEqual(story.annotations.statements[0]?.cueRange);
    expect(view?.topics.map(({ slug }) => slug)).toEqual(['environment']);
    const [phrase] = story.annotations.phrases;
    expect(view?.phrases).toEqual([{ key: phrase?.key, surface: phrase?.phrase, evidence: phrase?.evidence }]);
  });

  it.each(['00000000-0000-4000-8000-000000000000', 'x', '', "1' OR '1'='1"])(
    'finds nothing by the id «%s»',
    async (id) => {
      expect(await getArticle(SCOPE, id)).toBeNull();
    },
  );
});

describe('getSpeaker', () => {
  it('knows a person with offices and names', async () => {
    expect(await getSpeaker(SCOPE, MAYOR)).toEqual({
      id: MAYOR,
      name: 'پروین شادکام‌فر',
      kind: 'person',
      role: 'شهردار مهرآباد نو',
      offices: [{ name: 'شهردار مهرآباد نو', from: '2026-01-10', to: '2026-01-10' }],
      aliases: ['شادکام‌فر'],
    });
  });

  it('knows bodies and roles that speak', async () => {
    expect(await getSpeaker(SCOPE, BODY)).toMatchObject({ kind: 'organisation', name: 'سازمان نوبت‌بندی آب' });
    expect(await getSpeaker(SCOPE, SPOKESMAN)).toMatchObject({ kind: 'role', name: 'سخنگوی جشنواره' });
    expect(await getSpeaker(SCOPE, 'p-0000000000000000')).toBeNull();
    expect(await getSpeaker(SCOPE, 'nobody')).toBeNull();
  });
});

describe('getChoices', () => {
  it.each(['شادکام', 'شادكام فر', 'شادکام‌فر پروین', 'خانم پروين', 'پروینشادکام'])(
    'finds a person by «%s»',
    async (text) => {
      expect(await getChoices(SCOPE, 'person', text, ALL)).toEqual([
        { value: MAYOR, label: 'پروین شادکام‌فر', hint: 'شهردار مهرآباد نو', count: 1 },
      ]);
    },
  );

  it('finds bodies and roles among speakers, not among persons', async () => {
    expect((await getChoices(SCOPE, 'speaker', 'نوبت بندي', ALL)).map(({ value }) => value)).toEqual([BODY]);
    expect(await getChoices(SCOPE, 'person', 'نوبت بندي', ALL)).toEqual([]);
  });

  it('gives the most frequent without a text, whatever the field itself is set to', async () => {
    const choices = await getChoices(SCOPE, 'speaker', '', { ...ALL, speaker: [MAYOR] });
    expect(choices.map(({ value }) => value).sort()).toEqual([BODY, MAYOR, SPOKESMAN].sort());
  });

  it('offers whom the period does not hold, with 0', async () => {
    const before = { ...ALL, from: '2025-01-01', to: '2025-01-31' };
    expect(await getChoices(SCOPE, 'person', 'شادکام', before)).toMatchObject([{ value: MAYOR, count: 0 }]);
    expect(await getChoices(SCOPE, 'person', '', before)).toEqual([]);
  });

  it('finds outlets in both scripts and gives all topics', async () => {
    expect((await getChoices(SCOPE, 'source', 'كاوش', ALL)).map(({ value }) => value)).toEqual(['kavosh']);
    expect((await getChoices(SCOPE, 'source', 'KAVO', ALL)).map(({ value }) => value)).toEqual(['kavosh']);
    const topics = await getChoices(SCOPE, 'topic', '', ALL);
    expect(topics[0]).toMatchObject({ value: 'environment', count: 1 });
    expect(topics).toHaveLength(17);
  });

  it('takes any text', async () => {
    for (const text of ['%', '_', "'", '\\', ' '.repeat(500), 'پ'.repeat(5000)]) {
      await expect(getChoices(SCOPE, 'speaker', text, ALL)).resolves.toBeInstanceOf(Array);
    }
  });
});

describe('the frame', () => {
  it('names the values that are set', async () => {
    const set = { ...ALL, person: [MAYOR], speaker: [BODY], source: ['kavosh'], topic: ['sport' as const] };
    expect(await getChoiceLabels(SCOPE, set)).toEqual({
      [MAYOR]: 'پروین شادکام‌فر',
      [BODY]: 'سازمان نوبت‌بندی آب',
      kavosh: 'خبرگزاری کاوش',
    });
  });

  it('tells how fresh the data is', async () => {
    const { lastIngestedAt, newestDay, demo } = await getFreshness(SCOPE);
    expect({ newestDay, demo }).toEqual({ newestDay: '2026-01-10', demo: true });
    expect(Date.parse(lastIngestedAt ?? '')).toBeGreaterThan(0);
    expect(await getNewestDay(SCOPE)).toBe('2026-01-10');
    expect(await getOldestDay(SCOPE)).toBe('2026-01-10');
  });
});
