import type { Page } from 'playwright/test';
import { addDays } from '@/lib/domain/tehran';
import { ALL_DAYS, demoStories, newestDay } from './fixtures/demoStories';
import { addressHas } from './fixtures/filterBar';
import { hydrated } from './fixtures/hydrated';
import { listRows } from './fixtures/lists';
import { expect, test } from './fixtures/test';
import { SECTIONS } from '@/components/frame/sections';

/** Presses a key as a Persian layout sends it: its own letter at a place of the keyboard. */
async function pressPersian(page: Page, key: string, code: string, shiftKey = false): Promise<void> {
  await page.evaluate(
    (pressed) => document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { ...pressed, bubbles: true })),
    { key, code, shiftKey },
  );
}

test('the overlay lists the keys, closes by Escape and gives the focus back', async ({ page, t }) => {
  await page.goto('/statements');
  await hydrated(page, t);
  const row = listRows(page).first().getByRole('link').first();
  await row.focus();
  await page.keyboard.press('?');
  const overlay = page.getByRole('dialog', { name: t('shortcuts.title') });
  await expect(overlay).toBeVisible();
  for (const [, name] of SECTIONS) await expect(overlay.getByText(t(`frame.${name}`), { exact: true })).toBeVisible();
  // No key of the page behind it works while it is open.
  await page.keyboard.press('j');
  await expect(overlay.locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(overlay).toBeHidden();
  await expect(row).toBeFocused();
  await page.getByRole('button', { name: t('shortcuts.open') }).click();
  await expect(overlay).toBeVisible();
  await overlay.getByRole('button', { name: t('shortcuts.close') }).click();
  await expect(overlay).toBeHidden();
});

test('g and a letter lead to a section, also on a Persian keyboard, and the filter goes along', async ({ page, t }) => {
  await page.goto('/statements?topic=environment');
  await hydrated(page, t);
  await page.keyboard.press('g');
  await page.keyboard.press('a');
  await page.waitForURL(({ pathname }) => pathname === '/articles');
  await addressHas(page, 'topic', 'environment');
  await pressPersian(page, 'ل', 'KeyG');
  await pressPersian(page, 'ح', 'KeyP');
  await page.waitForURL(({ pathname }) => pathname === '/people');
  await pressPersian(page, '؟', 'Slash', true);
  await expect(page.getByRole('dialog', { name: t('shortcuts.title') })).toBeVisible();
});

test('rows, filters, search and periods are reached by single keys', async ({ page, t }) => {
  const to = newestDay(await demoStories(page));
  const from = addDays(to, -13);
  await page.goto(`/articles?from=${from}&to=${to}`);
  await hydrated(page, t);
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  await page.keyboard.press('j');
  const second = listRows(page).nth(1).getByRole('link').first();
  await expect(second).toBeFocused();
  await page.keyboard.press('f');
  const calendar = page.getByRole('dialog', { name: t('filters.period') });
  await expect(calendar).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(calendar).toBeHidden();
  await page.keyboard.press('[');
  await addressHas(page, 'from', addDays(from, -14));
  await addressHas(page, 'to', addDays(from, -1));
  await page.keyboard.press(']');
  await addressHas(page, 'from', from);
  await page.keyboard.press('/');
  const search = page.getByRole('searchbox', { name: t('filters.search') });
  await expect(search).toBeFocused();
  // What is typed is text, whatever it begins with.
  await page.keyboard.type('g t j ?/[');
  await expect(search).toHaveValue('g t j ?/[');
  expect(new URL(page.url()).pathname).toBe('/articles');
});

test('rows of tables and of the ledger are reached, too', async ({ page, t }) => {
  for (const path of ['/relations', '/relations/outlets', '/statements?order=carried']) {
    await page.goto(`${path}${path.includes('?') ? '&' : '?'}${ALL_DAYS}`);
    await hydrated(page, t);
    const row = page.locator('main [data-rows] > :is(li, tr)').filter({ has: page.locator(':focus') });
    await page.keyboard.press('j');
    await expect(row, path).toHaveCount(1);
  }
  await page.goto(`/relations?${ALL_DAYS}`);
  await hydrated(page, t);
  const rows = page.getByRole('main').getByRole('table').locator('tbody').getByRole('row');
  for (const key of ['j', 'j']) await page.keyboard.press(key);
  await expect(rows.nth(1).locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/evidence?**');
});

test.describe('for an administrator', () => {
  test.use({ account: 'admin' });

  test('rows that open nothing are passed over', async ({ page, t }) => {
    await page.goto('/admin');
    await expect(
      page
        .getByRole('group', { name: t('frame.language') })
        .getByRole('button')
        .first(),
    ).toBeEnabled();
    const rows = page.getByRole('list', { name: t('admin.usersLabel') }).getByRole('listitem');
    const own = rows.filter({ hasText: t('admin.you') });
    for (const key of ['j', 'j']) await page.keyboard.press(key);
    await expect(rows.filter({ has: page.locator(':focus') })).toHaveCount(1);
    await expect(own.locator(':focus')).toHaveCount(0);
  });
});

test('Enter opens the row that j has reached', async ({ page, t }) => {
  await page.goto('/articles');
  await hydrated(page, t);
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/articles\/[0-9a-f-]{36}/);
});

test('the keys can be switched off, which the next page remembers', async ({ page, t }) => {
  await page.goto('/articles');
  await hydrated(page, t);
  await page.keyboard.press('?');
  const overlay = page.getByRole('dialog', { name: t('shortcuts.title') });
  const works = overlay.getByRole('checkbox', { name: t('shortcuts.on') });
  await works.uncheck();
  await page.keyboard.press('Escape');
  await expect(overlay).toBeHidden();
  for (const again of [false, true]) {
    if (again) await page.reload();
    await hydrated(page, t);
    for (const key of ['?', '/', 'j', 'f', 'g', 't']) await page.keyboard.press(key);
    await expect(overlay).toBeHidden();
    await expect(page.getByRole('searchbox', { name: t('filters.search') })).not.toBeFocused();
    expect(new URL(page.url()).pathname).toBe('/articles');
  }
  await page.getByRole('button', { name: t('shortcuts.open') }).click();
  await works.check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox', { name: t('filters.search') })).toBeFocused();
});
