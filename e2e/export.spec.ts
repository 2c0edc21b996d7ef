import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright/test';
import { LOCALES } from '@/lib/domain/locale';
import { addDays } from '@/lib/domain/tehran';
import { ALL_DAYS, demoStories, newestDay } from './fixtures/demoStories';
import { hydrated } from './fixtures/hydrated';
import { statedTotal } from './fixtures/lists';
import { expect, test } from './fixtures/test';
import { numbersIn, words, type Words } from './fixtures/words';

/** The records of a CSV file (RFC 4180) after its byte order mark. */
function csvRecords(text: string): string[][] {
  const records: string[][] = [[]];
  for (const [, quoted, plain, end] of text.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    records.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '') break;
    if (end !== ',') records.push([]);
  }
  return records.filter((record) => record.length > 1);
}

/** Takes the list of the open screen away through its menu. */
async function download(page: Page, t: Words, format: 'csv' | 'jsonl'): Promise<{ name: string; text: string }> {
  await hydrated(page, t);
  const menu = page
    .getByRole('main')
    .getByRole('button', { name: t('taking.menu') })
    .last();
  await menu.click();
  const link = page.getByRole('link', { name: t(`taking.${format}`) });
  const [file] = await Promise.all([page.waitForEvent('download'), link.click()]);
  await expect(link).toBeHidden();
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

for (const language of LOCALES) {
  test.describe(language, () => {
    test.use({ language });

    test('a list is taken away whole, with headings in the reader’s language', async ({ page, t }) => {
      await page.goto(`/statements?${ALL_DAYS}`);
      const total = await statedTotal(page);
      expect(total).toBeGreaterThan(100);
      const { name, text } = await download(page, t, 'csv');
      expect(name).toBe(
        `${t('common.appName')}_${t('taking.lists.statements').replace('\u200c', '-')}_${name.split('_').slice(2).join('_')}`,
      );
      expect(name).toMatch(/_\d{4}-\d\d-\d\d_\d{4}-\d\d-\d\d\.csv$/);
      expect(text.startsWith('\uFEFF')).toBe(true);
      const [headings = [], ...records] = csvRecords(text);
      expect(headings.slice(0, 2)).toEqual([t('taking.columns.text'), t('taking.columns.speaker')]);
      expect(records).toHaveLength(total);
      expect(records.every((record) => record.length === headings.length)).toBe(true);
    });
  });
}

test('each list is taken away with as many rows as it states', async ({ page, t }) => {
  const lists = ['/articles', '/statements', '/people', '/speakers', '/topics', '/sources', '/evidence'];
  for (const list of lists) {
    await page.goto(`${list}?${ALL_DAYS}${list === '/evidence' ? '&unit=mentions&of=topic:environment' : ''}`);
    const total = await statedTotal(page);
    const { text } = await download(page, t, 'jsonl');
    const rows = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect.soft(rows.length, list).toBe(total);
  }
});

test('the pairs of the network are taken away as they are listed', async ({ page, t }) => {
  await page.goto(`/relations?${ALL_DAYS}&by=count`);
  const listed = page.getByRole('main').getByRole('table').locator('tbody').getByRole('row');
  await expect(listed.first()).toBeVisible();
  const counts = await listed.locator('td .num').allInnerTexts();
  const { text } = await download(page, t, 'jsonl');
  const lines = text.trimEnd().split('\n');
  const rows = lines.map((line) => JSON.parse(line) as { count: number; address: string });
  expect(rows.map(({ count }) => count)).toEqual(counts.flatMap(numbersIn));
  await page.goto(rows[0]?.address ?? '');
  expect(await statedTotal(page)).toBe(rows[0]?.count);
});

test('what rises, spikes and was carried is taken away, and the versions of a statement', async ({ page, t }) => {
  const to = newestDay(await demoStories(page));
  await page.goto(`/?from=${addDays(to, -60)}&to=${to}`);
  await hydrated(page, t);
  for (const list of ['people-movers', 'topic-movers', 'spikes'] as const) {
    const menu = page.getByRole('button', { name: t('taking.menuOf', { list: t(`taking.lists.${list}`) }) });
    await menu.click();
    const link = page.getByRole('link', { name: t('taking.jsonl') });
    const [file] = await Promise.all([page.waitForEvent('download'), link.click()]);
    const rows = (await readFile(await file.path(), 'utf8')).trimEnd().split('\n');
    expect(rows[0], list).toContain('address');
    const { count, address } = JSON.parse(rows[0] ?? '') as { count: number; address: string };
    const other = await page.context().newPage();
    await other.goto(address);
    expect(await statedTotal(other), list).toBe(count);
    await other.close();
  }
  await page.goto(`/statements?${ALL_DAYS}&order=carried`);
  const { text } = await download(page, t, 'jsonl');
  const carried = JSON.parse(text.split('\n')[0] ?? '') as { versions: number; address: string };
  await page.goto(carried.address);
  const file = await download(page, t, 'csv');
  expect(csvRecords(file.text)).toHaveLength(carried.versions + 1);
});

test('the days compared and the shares of the explorer are in its file', async ({ page, t }) => {
  await page.goto('/trends?series=topic:environment&interval=week&measure=share&compare=previous');
  const { text } = await download(page, t, 'csv');
  const [headings = []] = csvRecords(text);
  const name = t('topics.environment');
  for (const what of ['share', 'before', 'shareBefore'] as const)
    expect(headings).toContain(t('taking.ofLine', { line: name, what: t(`taking.columns.${what}`) }));
});

test('the addresses in a file lead to what each row tells', async ({ page, t }) => {
  await page.goto(`/statements?${ALL_DAYS}`);
  const { text } = await download(page, t, 'jsonl');
  const { address, title } = JSON.parse(text.split('\n')[0] ?? '') as { address: string; title: string };
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});

test('the table of a chart is taken away', async ({ page, t }) => {
  await page.goto('/trends?unit=stories&interval=week');
  const { text } = await download(page, t, 'csv');
  const [headings = [], ...records] = csvRecords(text);
  expect(headings[0]).toBe(t('taking.columns.from'));
  expect(records.length).toBeGreaterThan(10);
  expect(headings.length).toBeGreaterThan(6);
});

test('what cannot be read is refused, not left out', async ({ page }) => {
  for (const [address, told] of [
    ['/api/export/nothing', 'no list'],
    ['/api/export/people?person=nobody', 'person'],
    ['/api/export/stories?of=nobody', 'of'],
    ['/api/export/topics?of=topic:sport', 'leave'],
    ['/api/export/of-trend', 'needs'],
  ] as const) {
    const answer = await page.request.get(address);
    expect(answer.status(), address).toBe(400);
    expect(await answer.text(), address).toContain(told);
  }
  const head = await page.request.head('/api/export/stories');
  expect(head.status()).toBe(200);
  expect(head.headers()['cache-control']).toBe('private, no-store');
});

test('a link that is copied shows another reader the same', async ({ page, t, context, openBrowser }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/evidence?unit=statements&of=topic:environment');
  const total = await statedTotal(page);
  await hydrated(page, t);
  await page.getByRole('button', { name: t('taking.copy') }).click();
  await expect(page.getByRole('status').filter({ hasText: t('taking.copied') })).toBeAttached();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/^http:\/\/.*[?&]from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-\d\d&/);
  const other = await openBrowser('admin');
  await other.goto(link);
  expect(await statedTotal(other)).toBe(total);
});

test('the menu is worked by keyboard', async ({ page, t }) => {
  await page.goto(`/people?${ALL_DAYS}`);
  await hydrated(page, t);
  const menu = page.getByRole('button', { name: t('taking.menu') });
  await menu.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: t('taking.csv') })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('link', { name: t('taking.csv') })).toBeHidden();
  await expect(menu).toBeFocused();
});

test('who took what away is in the record of events', async ({ page, openBrowser }) => {
  await page.request.get('/api/export/sources?format=jsonl');
  for (const list of ['events', 'quarantine', 'import-runs'])
    expect((await page.request.get(`/api/export/${list}`)).status(), list).toBe(403);
  const admin = await openBrowser('admin');
  await admin.goto('/admin');
  const t = words('fa');
  await expect(admin.getByRole('row', { name: t('admin.audit.actions.exported') }).first()).toContainText(
    'sources.jsonl',
  );
  const events = await admin.request.get('/api/export/events?format=jsonl');
  expect(await events.text()).toContain('sources.jsonl');
  const menu = t('taking.menuOf', { list: t('taking.lists.events') });
  await expect(admin.getByRole('button', { name: menu })).toBeVisible();
});
