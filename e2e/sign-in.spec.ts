import { ACCOUNTS } from './accounts';
import { fillSignIn, signIn } from './fixtures/signIn';
import { expect, test } from './fixtures/test';

test.use({ account: null });

test('an analyst signs in', async ({ page, t }) => {
  await page.goto('/');
  await expect(page).toHaveURL('/sign-in');
  await fillSignIn(page, ACCOUNTS.analyst);
  await expect(page).toHaveURL('/');
  await expect(page.getByText(ACCOUNTS.analyst.email)).toBeVisible();
  await expect(page.getByRole('region', { name: t('overview.totals') })).toBeVisible();
});

test('sign-in leads back to the address that was asked for', async ({ page }) => {
  const asked = '/statements?from=2025-01-01&to=2026-01-01&unit=statements&q=%D8%A2%D8%A8';
  await page.goto(asked);
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await fillSignIn(page, ACCOUNTS.analyst);
  await expect(page).toHaveURL(asked);
});

test('sign-in leads to no other site', async ({ page }) => {
  await page.goto('/sign-in?next=https%3A%2F%2Felsewhere.example%2F');
  await fillSignIn(page, ACCOUNTS.analyst);
  await expect(page).toHaveURL('/');
});

test.describe('refused', () => {
  // The browser itself notes the answer 401 to the form.
  test.use({ expectedErrors: [/status of 401/] });

  test('wrong password says so without telling whether the account exists', async ({ page, t }) => {
    const answers: string[] = [];
    for (const email of [ACCOUNTS.analyst.email, 'nobody@rasad.local']) {
      await page.goto('/sign-in');
      const answered = page.waitForResponse(/\/api\/auth\/callback\/credentials/);
      await fillSignIn(page, { email, password: 'not the password' });
      const answer = await answered;
      answers.push(`${answer.status()} ${await answer.text()}`);
      await expect(page.getByRole('alert').filter({ hasText: t('auth.wrong') })).toBeVisible();
      await expect(page).toHaveURL('/sign-in');
    }
    expect(answers[1]).toBe(answers[0]);
    await page.goto('/');
    await expect(page).toHaveURL('/sign-in');
  });
});

test('sign-out ends access', async ({ page, t }) => {
  await signIn(page, ACCOUNTS.analyst);
  await page.goto('/articles');
  const title = page.getByRole('main').getByRole('heading', { level: 2 }).first();
  const story = (await title.innerText()).trim();
  await page.getByRole('button', { name: t('frame.signOut') }).click();
  await expect(page).toHaveURL('/sign-in');

  await page.goBack();
  await expect(page).toHaveURL(/\/sign-in/);
  await expect(page.getByText(story)).toHaveCount(0);
  await page.goto('/articles');
  await expect(page).toHaveURL(/\/sign-in\?next=/);
});
