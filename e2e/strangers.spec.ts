import type { APIRequestContext, APIResponse } from 'playwright/test';
import { ACCOUNTS } from './accounts';
import { serverActions } from './fixtures/actions';
import { demoStories } from './fixtures/demoStories';
import { readExamples, readNames } from './fixtures/examples';
import { addressOf, appRoutes, type Examples } from './fixtures/routes';
import { storyTexts, textsIn } from './fixtures/storyText';
import { test as base, expect, NOBODY } from './fixtures/test';

/** What a stranger may open. */
const OPEN = ['/sign-in', '/api/auth/[...nextauth]', '/api/health'];
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];
/** How Next's own router asks for a page, or for parts of it in advance. */
const ROUTER_HEADERS: readonly Record<string, string>[] = [
  { rsc: '1' },
  { rsc: '1', 'next-router-prefetch': '1' },
  { rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree' },
];
/** A form that has every field of every action, so that none fails for want of one. */
const FORM = { intent: 'create', email: 'stranger@rasad.local', name: 'Stranger', role: 'admin', current: 'x', new: 'y' };

interface Fixtures {
  /** Addresses of things that are there, and texts that only those who are signed in may read. */
  known: { readonly examples: Examples; readonly texts: readonly string[] };
  /** Sends requests without a session and follows no redirect. */
  stranger: APIRequestContext;
}

const test = base.extend<Fixtures>({
  known: async ({ page }, use) => {
    const names = await readNames(page);
    expect(names.length).toBeGreaterThan(10);
    await use({ examples: await readExamples(page), texts: [...storyTexts(await demoStories(page)), ...names] });
  },
  stranger: async ({ playwright, baseURL }, use) => {
    const request = await playwright.request.newContext({ baseURL, maxRedirects: 0, storageState: NOBODY });
    await use(request);
    await request.dispose();
  },
});

const pages = appRoutes().filter(({ kind, pattern }) => kind === 'page' && !OPEN.includes(pattern));
const handlers = appRoutes().filter(({ kind, pattern }) => kind === 'handler' && !OPEN.includes(pattern));

/** Asks as Next's router does: it marks such requests in the address, too. */
function asRouter(request: APIRequestContext, address: string, headers: Record<string, string>): Promise<APIResponse> {
  return request.get(`${address}?_rsc`, { headers });
}

test('a stranger is sent to sign-in from every route, with no story text in the answer, and refused by every API route and server action', async ({
  page,
  stranger,
  known: { examples, texts },
  openBrowser,
  t,
}) => {
  for (const route of pages) {
    const address = addressOf(route, examples);
    await test.step(`page ${route.pattern}`, async () => {
      const answer = await stranger.get(address);
      expect(answer.status()).toBe(307);
      expect(answer.headers()['location']).toMatch(/^\/sign-in(\?next=%2F|$)/);
      expect(textsIn(await answer.text(), texts)).toEqual([]);
      for (const headers of ROUTER_HEADERS) {
        const body = await (await asRouter(stranger, address, headers)).text();
        expect(textsIn(body, texts), JSON.stringify(headers)).toEqual([]);
        if (Object.keys(headers).length === 1) expect(body).toMatch(/NEXT_REDIRECT;\w+;\/sign-in/);
      }
    });
  }
  for (const route of handlers) {
    const address = addressOf(route, examples);
    for (const method of METHODS) {
      await test.step(`${method} ${route.pattern}`, async () => {
        const answer = await stranger.fetch(`${address}?field=person&text=`, { method });
        expect([401, 405]).toContain(answer.status());
        expect(textsIn(await answer.text(), texts)).toEqual([]);
      });
    }
    expect((await stranger.get(address)).status()).toBe(401);
  }
  expect(serverActions().length).toBeGreaterThan(0);
  for (const { id, name, routes } of serverActions()) {
    for (const pattern of routes) {
      const address = addressOf({ kind: 'page', pattern }, examples);
      await test.step(`action ${name} at ${pattern}`, async () => {
        const called = await callAction(stranger, address, id);
        expect(called.headers()['x-action-redirect']).toMatch(/^\/sign-in/);
        expect(textsIn(await called.text(), texts)).toEqual([]);
        const posted = await stranger.post(address, { multipart: { [`$ACTION_ID_${id}`]: '', ...FORM } });
        expect(posted.status()).toBe(303);
        expect(posted.headers()['location']).toMatch(/^\/sign-in/);
        expect(textsIn(await posted.text(), texts)).toEqual([]);
      });
    }
  }
  await test.step('and nothing of it took place', async () => {
    const article = await page.request.get(examples['/articles/[id]'] ?? '');
    expect(textsIn(await article.text(), texts).length).toBeGreaterThan(5);
    const admin = await openBrowser('admin');
    await admin.goto('/admin');
    await expect(admin.getByRole('list', { name: t('admin.usersLabel') })).toBeVisible();
    await expect(admin.getByText(FORM.email)).toHaveCount(0);
  });
});

/** Calls an action as the page's own script does, with arguments that are right in form: a former state and a form. */
function callAction(request: APIRequestContext, address: string, id: string): Promise<APIResponse> {
  const fields = Object.entries(FORM).map(([key, value]) => [`1_${key}`, value]);
  return request.post(address, {
    headers: { 'next-action': id, accept: 'text/x-component' },
    multipart: { ...Object.fromEntries(fields), 0: JSON.stringify([{ status: 'idle' }, '$K1']) },
  });
}

test('what a reader may see is in the same answers that hide it from a stranger', async ({ page, known }) => {
  const article = known.examples['/articles/[id]'] ?? '';
  const answers = [await page.request.get(article), await asRouter(page.request, article, { rsc: '1' })];
  for (const answer of answers) {
    expect(answer.status()).toBe(200);
    expect(textsIn(await answer.text(), known.texts).length).toBeGreaterThan(5);
  }
});

test("a stranger who repeats a reader's own requests learns nothing", async ({ page, stranger, known, t }) => {
  const seen: { url: string; headers: Record<string, string> }[] = [];
  page.on('request', (request) => {
    if (request.headers()['rsc']) seen.push({ url: request.url(), headers: request.headers() });
  });
  await page.goto('/');
  for (const section of ['statements', 'articles', 'people', 'topics', 'sources', 'trends', 'overview'] as const) {
    await page.getByRole('link', { name: t(`frame.${section}`), exact: true }).click();
    await expect(page.getByRole('main').getByRole('heading').first()).toBeAttached();
  }
  expect(seen.length).toBeGreaterThan(7);
  for (const { url, headers } of seen) {
    const kept = Object.entries(headers).filter(([name]) => /^(rsc|next-)/.test(name));
    const answer = await stranger.get(url, { headers: Object.fromEntries(kept) });
    expect(textsIn(await answer.text(), known.texts), url).toEqual([]);
  }
});

test('a made-up session is none', async ({ page, playwright, baseURL, known }) => {
  const { cookies } = await page.context().storageState();
  const session = cookies.find(({ name }) => name.endsWith('.session'));
  expect(session).toBeDefined();
  const cookie = `${session?.name}=${session?.value.slice(0, -4)}AAAA`;
  const forger = await playwright.request.newContext({
    baseURL,
    maxRedirects: 0,
    storageState: NOBODY,
    extraHTTPHeaders: { cookie },
  });
  const answer = await forger.get(known.examples['/articles/[id]'] ?? '');
  expect(answer.status()).toBe(307);
  expect(textsIn(await answer.text(), known.texts)).toEqual([]);
  expect((await forger.get('/api/suggest?field=person&text=')).status()).toBe(401);
  await forger.dispose();
});

test("an analyst is refused by the administrator's screen and actions", async ({ page, known, t }) => {
  await page.goto('/admin');
  await expect(page.getByText(t('errors.notFoundTitle'))).toBeVisible();
  await expect(page.getByText(ACCOUNTS.admin.email)).toHaveCount(0);
  const guarded = serverActions().filter(({ name }) => ['removeDemoData', 'changeUsers'].includes(name));
  expect(guarded).toHaveLength(2);
  for (const { id } of guarded) {
    const answer = await callAction(page.request, '/admin', id);
    expect(answer.status()).toBe(404);
  }
  const article = await page.request.get(known.examples['/articles/[id]'] ?? '');
  expect(article.status()).toBe(200);
});
