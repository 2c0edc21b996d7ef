import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { generateToken, hashToken } from '@/lib/auth/apiToken';
import { createDb, db as shared } from '@/lib/db/client';
import { run, sql } from '@/lib/db/sql';
import { testDatabase } from '@/lib/db/testing';
import { API_REQUESTS_PER_MINUTE } from '@/lib/domain/ingestApi';
import { GET, POST } from './route';

const database = await testDatabase();
const db = createDb(database.url, 3);
afterAll(async () => {
  await shared().$disconnect();
  await db.$disconnect();
});

let token = '';
beforeEach(async () => {
  await run(db, sql`TRUNCATE articles, sources, people, offices, organisations, rollup_deltas, api_tokens CASCADE`);
  token = await addToken();
});

async function addToken(changes: { scope?: string; revokedAt?: Date } = {}): Promise<string> {
  const made = generateToken();
  await db.apiToken.create({ data: { name: 'test', hash: hashToken(made), ...changes } });
  return made;
}

function send(body: unknown, authorization: string | null = `Bearer ${token}`): Promise<Response> {
  const headers = { 'content-type': 'application/json', ...(authorization !== null && { authorization }) };
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return POST(new Request('http://rasad.example/api/v1/articles', { method: 'POST', headers, body: text }));
}

const story = (name: string) => ({
  url: `https://avand.example/n/${name}`,
  title: `خبر ${name}`,
  body: `پروین شادکام، شهردار مهرآباد نو، گفت: پل ${name} باز می‌شود.`,
  publishedAt: '2026-01-10T12:00:00+03:30',
  sourceName: 'آوندنیوز',
  section: 'شهری',
  author: 'رامین فرهودی',
  imageUrl: 'https://avand.example/p/1.jpg',
});

describe('POST /api/v1/articles', () => {
  it('stores a story with its facts', async () => {
    const answer = await send(story('a'));
    expect(answer.status).toBe(200);
    const [article] = await db.article.findMany({ include: { source: true, statements: true } });
    expect(await answer.json()).toEqual({ results: [{ index: 0, status: 'new', id: article?.id }] });
    expect(article).toMatchObject({
      section: 'شهری',
      author: 'رامین فرهودی',
      imageUrl: 'https://avand.example/p/1.jpg',
    });
    expect(article?.source).toMatchObject({ id: 'avand-example', name: 'آوندنیوز' });
    expect(article?.statements).toHaveLength(1);
  });

  it('answers for each story, and one that is no story does not stop the others', async () => {
    await send(story('a'));
    const changed = { ...story('b'), body: 'متن دیگری از خبر.' };
    const answer = await send([
      story('a'),
      { title: 'بی‌متن' },
      story('b'),
      changed,
      { ...story('c'), publishedAt: 'دیروز' },
      7,
    ]);
    expect(answer.status).toBe(200);
    const { results } = (await answer.json()) as { results: { index: number; status: string; error?: string }[] };
    expect(results.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(results.map(({ status }) => status)).toEqual([
      'known',
      'rejected',
      'new',
      'updated',
      'rejected',
      'rejected',
    ]);
    expect(results[1]?.error).toContain('body');
    expect(await db.article.count()).toBe(2);
  });

  it('takes a thousand stories and no more', async () => {
    const many = Array.from({ length: 1000 }, (_, index) => story(String(index)));
    const answer = await send(many);
    expect(((await answer.json()) as { results: unknown[] }).results).toHaveLength(1000);
    expect(await db.article.count()).toBe(1000);
    expect((await send([...many, story('more')])).status).toBe(413);
  });

  it('refuses what is no JSON, and what is too large', async () => {
    expect((await send('{"body": ')).status).toBe(400);
    expect((await send(`"${'x'.repeat(33 * 1024 * 1024)}"`)).status).toBe(413);
    expect(await db.article.count()).toBe(0);
  });

  it.each([
    ['no token', null],
    ['an empty one', 'Bearer '],
    ['one of another form', 'Bearer rasad_none'],
    ['one that was never made', `Bearer ${generateToken()}`],
    ['a password', 'Basic abc'],
  ])('lets nobody in with %s', async (_, header) => {
    expect((await send(story('a'), header)).status).toBe(401);
    expect(await db.article.count()).toBe(0);
  });

  it('lets a revoked token in no longer, nor one for something else', async () => {
    const revoked = await addToken({ revokedAt: new Date() });
    expect((await send(story('a'), `Bearer ${revoked}`)).status).toBe(401);
    const other = await addToken({ scope: 'export' });
    expect((await send(story('a'), `Bearer ${other}`)).status).toBe(403);
    expect(await db.article.count()).toBe(0);
  });

  it('holds a token back that asks too often, and others not', async () => {
    const full = { windowAt: new Date(), windowCount: API_REQUESTS_PER_MINUTE };
    await db.apiToken.updateMany({ data: full });
    const answer = await send(story('a'));
    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await send(story('a'), `Bearer ${await addToken()}`)).status).toBe(200);
    await db.apiToken.updateMany({ data: { ...full, windowAt: new Date(Date.now() - 61_000) } });
    expect((await send(story('b'))).status).toBe(200);
  });

  it('keeps only the hash of a token', async () => {
    expect(JSON.stringify(await db.apiToken.findMany())).not.toContain(token.slice(6));
  });
});

it('GET says nothing to strangers', async () => {
  expect((await GET(new Request('http://rasad.example/api/v1/articles'))).status).toBe(401);
});
