import { randomBytes } from 'node:crypto';
import type { Page } from 'playwright/test';
import type { Account } from './accounts';
import { fillSignIn, signIn } from './fixtures/signIn';
import { expect, test } from './fixtures/test';
import type { Words } from './fixtures/words';

/** Makes a new user on the administrator's screen; gives the account with the password that is shown once. */
async function createUser(admin: Page, t: Words, kind: string): Promise<Account> {
  const name = `${kind}-${randomBytes(4).toString('hex')}`;
  const email = `${name}@rasad.local`;
  await admin.goto('/admin');
  await admin.getByText(t('admin.newUser'), { exact: true }).click();
  await admin.getByLabel(t('admin.name'), { exact: true }).fill(name);
  await admin.getByLabel(t('admin.email'), { exact: true }).fill(email);
  await admin.getByRole('button', { name: t('admin.create') }).click();
  return { email, password: await issuedPassword(admin, email) };
}

async function issuedPassword(admin: Page, email: string): Promise<string> {
  const notice = admin.getByRole('status').filter({ hasText: email });
  return (await notice.getByRole('code').innerText()).trim();
}

/** The row of a user on the administrator's screen. */
function userRow(admin: Page, t: Words, { email }: Account) {
  return admin
    .getByRole('list', { name: t('admin.usersLabel') })
    .getByRole('listitem')
    .filter({ hasText: email });
}

test.use({ account: null });

test('a new password ends the other sessions at once and keeps this one', async ({ page, openBrowser, t }) => {
  const admin = await openBrowser('admin');
  const user = await createUser(admin, t, 'changes');
  const elsewhere = await openBrowser(null);
  await signIn(page, user);
  await signIn(elsewhere, user);

  await page.goto('/account');
  const password = 'another long password';
  await page.getByLabel(t('account.current')).fill(user.password);
  await page.getByLabel(t('account.new'), { exact: true }).fill(password);
  await page.getByLabel(t('account.repeat')).fill(password);
  await page.getByRole('button', { name: t('account.submit') }).click();
  await expect(page.getByText(t('account.changed'))).toBeVisible();

  await elsewhere.getByRole('link', { name: t('frame.articles'), exact: true }).click();
  await expect(elsewhere).toHaveURL(/\/sign-in/);
  await page.goto('/articles');
  await expect(page).toHaveURL('/articles');
  await signIn(elsewhere, { ...user, password });
});

test('a wrong current password changes nothing', async ({ page, openBrowser, t }) => {
  const user = await createUser(await openBrowser('admin'), t, 'mistakes');
  await signIn(page, user);
  await page.goto('/account');
  await page.getByLabel(t('account.current')).fill('not the password');
  await page.getByLabel(t('account.new'), { exact: true }).fill('another long password');
  await page.getByLabel(t('account.repeat')).fill('another long password');
  await page.getByRole('button', { name: t('account.submit') }).click();
  await expect(page.getByText(t('account.problems.wrongPassword'))).toBeVisible();
  await page.goto('/');
  await expect(page).toHaveURL('/');
});

test.describe('closed', () => {
  test.use({ expectedErrors: [/status of 401/] });

  test('a disabled user is out at once and cannot come back', async ({ page, openBrowser, t }) => {
    const admin = await openBrowser('admin');
    const user = await createUser(admin, t, 'disabled');
    await signIn(page, user);
    const row = userRow(admin, t, user);
    await row.getByRole('button', { name: t('admin.disable') }).click();
    await admin
      .getByRole('dialog')
      .getByRole('button', { name: t('admin.disable') })
      .click();
    const mark = row.getByText(t('admin.disabled'), { exact: true });
    await expect(mark).toBeVisible();

    expect((await page.request.get('/api/suggest?field=person&text=')).status()).toBe(401);
    await page.getByRole('link', { name: t('frame.articles'), exact: true }).click();
    await expect(page).toHaveURL(/\/sign-in/);
    await fillSignIn(page, user);
    await expect(page.getByText(t('auth.wrong'))).toBeVisible();

    await row.getByRole('button', { name: t('admin.enable'), exact: true }).click();
    await expect(mark).toHaveCount(0);
    await signIn(page, user);
  });
});

test('a reset gives a new password and ends the sessions of the old one', async ({ page, openBrowser, t }) => {
  const admin = await openBrowser('admin');
  const user = await createUser(admin, t, 'forgets');
  await signIn(page, user);
  await userRow(admin, t, user)
    .getByRole('button', { name: t('admin.reset') })
    .click();
  await admin
    .getByRole('dialog')
    .getByRole('button', { name: t('admin.reset') })
    .click();
  await expect(admin.getByRole('code')).not.toHaveText(user.password);
  const password = await issuedPassword(admin, user.email);
  await page.goto('/articles');
  await expect(page).toHaveURL(/\/sign-in/);
  await signIn(page, { ...user, password });
});

test('a new role holds at once', async ({ page, openBrowser, t }) => {
  const admin = await openBrowser('admin');
  const user = await createUser(admin, t, 'rises');
  await signIn(page, user);
  await expect(page.getByRole('link', { name: t('frame.admin'), exact: true })).toHaveCount(0);
  const row = userRow(admin, t, user);
  await row.getByRole('combobox').selectOption('admin');
  await row.getByRole('button', { name: t('admin.setRole') }).click();
  await expect(admin.getByText(t('admin.done.role', { email: user.email }))).toBeVisible();
  await signIn(page, user);
  await page.getByRole('link', { name: t('frame.admin'), exact: true }).click();
  await expect(page.getByRole('heading', { name: t('admin.title'), level: 1 })).toBeVisible();
});
