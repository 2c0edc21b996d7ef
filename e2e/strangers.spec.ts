import { ACCOUNTS } from './accounts';
import { serverActions } from './fixtures/actions';
import { addressOf, appRoutes } from './fixtures/routes';
import { textsIn } from './fixtures/storyText';
import { asRouter, callAction, FORM, test } from './fixtures/stranger';
import { expect, NOBODY } from './fixtures/test';

/** What a stranger may open. */
const OPEN = ['/sign-in', '/api/auth/[...nextauth]', '/api/health'];
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];
/** How Next's own router asks for a page, or for parts of it in advance. */
const ROUTER_HEADERS: readonly Record<string, string>[] = [
  { rsc: '1' },
  { rsc: '1', 'next-router-prefetch': '1' },
  { rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree' },
];
const pages = appRoutes().filter(({ kind, pattern }) => kind === 'page' && !OPEN.includes(pattern));
const handlers = appRoutes().filter(({ kind, pattern }) => kind === 'handler' && !OPEN.includes(pattern));

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
  let telling = 0;
  for (const { url, headers: all } of seen) {
    const headers = Object.fromEntries(Object.entries(all).filter(([name]) => /^(rsc|next-)/.test(name)));
    const answer = await stranger.get(url, { headers });
    expect(textsIn(await answer.text(), known.texts), url).toEqual([]);
    const own = await page.request.get(url, { headers });
    if (textsIn(await own.text(), known.texts).length > 0) telling += 1;
  }
  expect(telling).toBeGreaterThan(3);
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
  const screens = pages.filter(({ pattern }) => /^\/admin(\/|$)/.test(pattern)).map(({ pattern }) => pattern);
  expect(screens.length).toBeGreaterThan(3);
  for (const screen of screens) {
    await page.goto(screen);
    await expect(page.getByText(t('errors.notFoundTitle')), screen).toBeVisible();
    await expect(page.getByText(ACCOUNTS.admin.email)).toHaveCount(0);
  }
  const guarded = serverActions().filter(
    ({ routes }) => routes.length > 0 && routes.every((one) => screens.includes(one)),
  );
  expect(guarded.length).toBeGreaterThan(8);
  for (const { id, name, routes } of guarded) {
    const answer = await callAction(page.request, routes[0] ?? '', id);
    expect(answer.status(), name).toBe(404);
  }
  for (const { pattern } of handlers.filter((route) => route.pattern.startsWith('/api/admin/'))) {
    const answer = await page.request.get(addressOf({ kind: 'handler', pattern }, known.examples));
    expect(answer.status(), pattern).toBe(404);
  }
  const article = await page.request.get(known.examples['/articles/[id]'] ?? '');
  expect(article.status()).toBe(200);
});
