import { hydrated } from './fixtures/hydrated';
import { numbersIn } from './fixtures/words';
import { expect, test } from './fixtures/test';

const STEPS = ['totals', 'chart', 'filters'] as const;

test.describe('on a first visit', () => {
  test.use({ firstVisit: true });

  test('three steps on the data that is there, by keyboard, beside a page that stays usable', async ({ page, t }) => {
    await page.goto('/');
    for (const [index, step] of STEPS.entries()) {
      const dialog = page.getByRole('dialog', { name: t(`tour.${step}.title`) });
      await expect(dialog).toBeFocused();
      await expect(page.locator('[data-tour-now]')).toHaveAttribute('data-tour', step);
      // The page around is neither hidden nor inert.
      await expect(page.getByRole('main').getByRole('region', { name: t('overview.totals') })).toBeVisible();
      if (step === 'totals') {
        const total = page
          .getByRole('region', { name: t('overview.totals') })
          .getByRole('link')
          .first();
        expect(numbersIn(await dialog.innerText())).toContain(numbersIn(await total.innerText())[0]);
      }
      const last = index === STEPS.length - 1;
      await dialog.getByRole('button', { name: t(last ? 'tour.end' : 'tour.next') }).press('Enter');
    }
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('main')).toBeFocused();
    await page.reload();
    await hydrated(page, t);
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test('Escape ends it for now, «do not show again» for good, and the help begins it anew', async ({ page, t }) => {
    await page.goto('/');
    const first = page.getByRole('dialog', { name: t('tour.totals.title') });
    await expect(first).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(first).toBeHidden();
    const kept = async () => (await page.context().cookies()).find(({ name }) => name === 'rasad-tour');
    expect(await kept()).toMatchObject({ value: 'later', expires: -1 });

    await page.getByRole('button', { name: t('shortcuts.open') }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('tour.again') })
      .click();
    await expect(first).toBeFocused();
    await first.getByRole('button', { name: t('tour.never') }).click();
    await expect(first).toBeHidden();
    const cookie = await kept();
    expect(cookie).toMatchObject({ value: 'done' });
    expect(cookie?.expires).toBeGreaterThan(0);
  });
});

test('whoever has seen it is left alone', async ({ page, t }) => {
  await page.goto('/');
  await hydrated(page, t);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
