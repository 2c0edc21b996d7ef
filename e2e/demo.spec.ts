import { addDays, tehranDay } from '@/lib/domain/tehran';
import { formatNumber } from '@/lib/format';
import { ACCOUNTS } from './accounts';
import { demoStories } from './fixtures/demoStories';
import { readExamples } from './fixtures/examples';
import { startOwnServer } from './fixtures/ownServer';
import { statedTotal } from './fixtures/lists';
import { signIn } from './fixtures/signIn';
import { expect, test } from './fixtures/test';

/** On a server of its own, which ends after the browser that reads from it. */
const testAlone = test.extend({
  baseURL: async ({}, use) => {
    const server = await startOwnServer();
    await use(server.url);
    await server.stop();
  },
});

test('the demo data says on every screen that it is', async ({ page, t }) => {
  for (const section of ['/', '/trends', '/statements', '/articles', '/people', '/topics', '/sources', '/evidence']) {
    await page.goto(section);
    await expect(page.getByRole('group', { name: t('filters.label') }).getByText(t('frame.demo'))).toBeVisible();
  }
});

testAlone.describe('removal', () => {
  testAlone.use({ account: null, expectedErrors: [/status of 404/] });

  testAlone('an administrator removes the demo data, and nothing of it is left', async ({ page, t }) => {
    await signIn(page, ACCOUNTS.admin);
    await expect(page.getByText(t('frame.demo'), { exact: true })).toBeVisible();
    const examples = await readExamples(page);
    const stories = formatNumber((await demoStories(page)).length, 'fa');

    await page.getByRole('link', { name: t('frame.admin'), exact: true }).click();
    await page.getByRole('button', { name: t('admin.demo.remove') }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('admin.demo.remove') })
      .click();
    await expect(page.getByText(new RegExp(`^دادهٔ نمونه حذف شد: ${stories} خبر و [۱-۹][۰-۹]* شخص`))).toBeVisible();

    await page.getByRole('link', { name: t('frame.overview'), exact: true }).click();
    await expect(page.getByRole('main').getByText(t('evidence.empty.database'))).toBeVisible();
    await expect(page.getByText(t('frame.demo'), { exact: true })).toHaveCount(0);
    const allDays = `from=${addDays(tehranDay(new Date()), -400)}&to=${addDays(tehranDay(new Date()), 1)}`;
    for (const list of ['/articles', '/statements', '/people', '/speakers', '/topics', '/sources', '/evidence']) {
      await page.goto(`${list}?${allDays}`);
      expect(await statedTotal(page), list).toBe(0);
    }
    await page.goto(`/trends?${allDays}`);
    await expect(page.getByRole('main').getByText(t('evidence.empty.database'))).toBeVisible();
    await expect(page.getByRole('main').locator('svg')).toHaveCount(0);
    for (const gone of ['/articles/[id]', '/people/[slug]', '/speakers/[id]']) {
      await page.goto(examples[gone] ?? '');
      await expect(page.getByText(t('errors.notFoundTitle')), gone).toBeVisible();
    }
    await page.goto('/admin');
    await expect(page.getByText(t('admin.demo.none'))).toBeVisible();
    await expect(page.getByRole('cell', { name: t('admin.audit.actions.demoRemoved') })).toBeVisible();
  });
});
