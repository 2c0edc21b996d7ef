import { page as storyPage, rss, startOutlet, type Outlet } from '@/lib/pipeline/live/testing/outlet';
import { ACCOUNTS } from './accounts';
import { startOwnServer, type OwnServer } from './fixtures/ownServer';
import { signIn } from './fixtures/signIn';
import { expect, test as base } from './fixtures/test';

const TITLE = 'کتابخانه سیار به روستاها رسید';
const SECOND = 'نهال‌های تازه در باغ شهر کاشته شد';

interface Fixtures {
  outlet: Outlet;
  own: OwnServer;
}

/** On a server of its own, with a worker, and an outlet on this machine that it may ask. */
const test = base.extend<Fixtures>({
  outlet: async ({}, use) => {
    const outlet = await startOutlet();
    const link = (name: string) => `${outlet.origin}/news/${name}`;
    const date = new Date(Date.now() - 600_000).toUTCString();
    outlet.at(
      '/',
      '<html><head><link rel="alternate" type="application/rss+xml" href="/rss"></head><body>آوندنیوز</body></html>',
    );
    outlet.at(
      '/rss',
      rss([
        { link: link('1'), title: TITLE, date },
        { link: link('2'), title: SECOND, date },
      ]),
    );
    outlet.at('/news/1', storyPage(TITLE, 'کتابخانه سیار'));
    outlet.at('/news/2', '<html><body><nav>خانه</nav></body></html>');
    await use(outlet);
    await outlet.close();
  },
  own: async ({ outlet }, use) => {
    const server = await startOwnServer([outlet.host]);
    await use(server);
    await server.stop();
  },
  baseURL: async ({ own }, use) => use(own.url),
});
test.use({ account: null });

test('an administrator adds a site, sees what would come of it, and its stories come in', async ({
  page,
  outlet,
  own,
  t,
}) => {
  await signIn(page, ACCOUNTS.admin);
  await page.getByRole('link', { name: t('frame.admin'), exact: true }).click();
  await page.getByRole('link', { name: t('admin.tabs.sources') }).click();

  await test.step('an address that leads nowhere says so', async () => {
    await page.getByLabel(t('admin.feeds.add.address')).fill('http://127.0.0.1:1/');
    await page.getByRole('button', { name: t('admin.feeds.add.look') }).click();
    await expect(page.getByRole('alert').filter({ hasText: t('admin.failures.blocked') })).toBeVisible();
  });

  await test.step('the preview shows the items as they would be stored', async () => {
    await page.getByLabel(t('admin.feeds.add.address')).fill(outlet.origin);
    await page.getByRole('button', { name: t('admin.feeds.add.look') }).click();
    await expect(page.getByText(TITLE)).toBeVisible();
    await expect(page.getByText(t('admin.feeds.add.from.page'))).toHaveCount(1);
    await expect(page.getByText(t('admin.feeds.add.problem'))).toHaveCount(1);
  });

  await test.step('and saving switches the feed on', async () => {
    await page.getByLabel(t('admin.feeds.add.name')).fill('آوندنیوز');
    await page.getByRole('button', { name: t('admin.feeds.add.save') }).click();
    await expect(page.getByText(t('admin.feeds.add.saved', { count: 1 }))).toBeVisible();
    const outlets = page.getByRole('list', { name: t('admin.feeds.label') });
    await expect(outlets.getByText(`${outlet.origin}/rss`).first()).toBeVisible();
    await expect(outlets.getByText(t('admin.feeds.unverified')).first()).toBeVisible();
  });

  await test.step('the worker brings the story to the list of stories', async () => {
    own.startWorker();
    await expect(async () => {
      await page.goto('/articles');
      await expect(page.getByRole('link', { name: TITLE }).first()).toBeVisible({ timeout: 1000 });
    }).toPass({ timeout: 60_000 });
    await page.getByRole('link', { name: TITLE }).first().click();
    await expect(page.getByRole('article').getByText('پروین شادکام').first()).toBeVisible();
  });

  await test.step('what could not be read is in quarantine, and is replayed once the page is right', async () => {
    await page.goto('/admin/queue');
    const quarantine = page.getByRole('list', { name: t('admin.queue.quarantine.label') });
    await expect(async () => {
      await page.reload();
      await expect(quarantine.getByText(t('admin.failures.no-story'))).toBeVisible({ timeout: 1000 });
    }).toPass({ timeout: 30_000 });
    const download = page.waitForEvent('download');
    await quarantine.getByRole('link').click();
    expect((await download).suggestedFilename()).toMatch(/\.txt$/);
    await quarantine.getByRole('button', { name: t('admin.queue.quarantine.replay'), exact: true }).click();
    await expect(page.getByText(t('admin.queue.quarantine.done.replay', { count: 1 }))).toBeVisible();
  });

  await test.step('the outlet is verified, and can be switched off', async () => {
    await page.goto('/admin/sources');
    const feed = page
      .getByRole('listitem')
      .filter({ hasText: `${outlet.origin}/rss` })
      .last();
    await expect(feed.getByText(t('admin.feeds.unverified'))).toHaveCount(0);
    await feed.getByRole('button', { name: t('admin.feeds.disableFeed', { url: `${outlet.origin}/rss` }) }).click();
    await expect(feed.getByText(t('admin.feeds.off'))).toBeVisible();
  });
});

test('a program sends a story in with a token, until it is revoked', async ({ page, playwright, own, t }) => {
  await signIn(page, ACCOUNTS.admin);
  await page.goto('/admin/tokens');
  await page.getByLabel(t('admin.tokens.name')).fill('تلکس');
  await page.getByRole('button', { name: t('admin.tokens.create') }).click();
  await expect(page.getByText(t('admin.tokens.issued', { name: 'تلکس' }), { exact: true })).toBeVisible();
  const token = await page.getByRole('status').locator('code').innerText();

  const program = await playwright.request.newContext({
    baseURL: own.url,
    extraHTTPHeaders: { authorization: `Bearer ${token}` },
  });
  const story = {
    url: 'https://avand.example/n/9',
    title: TITLE,
    body: 'پروین شادکام، شهردار مهرآباد نو، گفت: کتابخانه سیار به روستاها رسید.',
    publishedAt: new Date().toISOString(),
    sourceName: 'آوندنیوز',
  };
  const send = () => program.post('/api/v1/articles', { data: [story, { title: 'بی‌متن' }] });
  expect(await (await send()).json()).toMatchObject({ results: [{ status: 'new' }, { status: 'rejected' }] });
  expect(await (await send()).json()).toMatchObject({ results: [{ status: 'known' }, { status: 'rejected' }] });
  await page.goto('/articles');
  await expect(page.getByRole('link', { name: TITLE }).first()).toBeVisible();

  await page.goto('/admin/tokens');
  await expect(page.getByText(token)).toHaveCount(0);
  await page.getByRole('button', { name: t('admin.tokens.revoke') }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('admin.tokens.revoke') })
    .click();
  await expect(page.getByText(t('admin.tokens.revoked', { name: 'تلکس' }))).toBeVisible();
  expect((await send()).status()).toBe(401);
  await program.dispose();
});
