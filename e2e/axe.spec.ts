import type { Page } from 'playwright/test';
import { LOCALES } from '@/lib/domain/locale';
import { axeFindings } from './fixtures/axe';
import { closeChoices, openChoices, openPeriod } from './fixtures/filterBar';
import { hydrated } from './fixtures/hydrated';
import { readScreens } from './fixtures/screens';
import { expect, test } from './fixtures/test';
import type { Words } from './fixtures/words';

const THEMES = ['light', 'dark'] as const;
const WIDTHS = [1280, 360] as const;

/** What axe finds in both themes, at the width that the window has; motion is off, so that no colour is half-way. */
async function expectClean(page: Page, where: string, within?: string): Promise<void> {
  for (const colorScheme of THEMES) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect.soft(await axeFindings(page, within), `${where}, ${colorScheme}`).toEqual([]);
  }
}

/** Waits until everything that streams in or is loaded later stands. */
async function whole(page: Page): Promise<void> {
  await expect(page.getByRole('main')).toBeVisible();
  await page.waitForLoadState('networkidle');
}

for (const language of LOCALES) {
  for (const width of WIDTHS) {
    test.describe(`${language}, ${width} pixels`, () => {
      test.use({ language, account: 'admin', viewport: { width, height: 900 }, expectedErrors: [/status of 404/] });
      // Every screen, each four times.
      test.setTimeout(600_000);

      test('axe finds nothing on any screen', async ({ page }) => {
        const nowhere = { pattern: 'not found', address: '/nowhere' };
        for (const { address } of [...(await readScreens(page)), nowhere]) {
          await page.goto(address);
          await whole(page);
          await expectClean(page, address);
        }
      });

      test('axe finds nothing in what opens over a screen', async ({ page, t }) => {
        await page.goto('/');
        await whole(page);
        await hydrated(page, t);
        await overTheScreen(page, t);
        await page.goto('/admin');
        await whole(page);
        await page.getByRole('button', { name: t('admin.demo.remove') }).click();
        await expect(page.getByRole('dialog')).toBeVisible();
        await expectClean(page, 'a question');
      });
    });
  }

  test.describe(`${language}, on a first visit`, () => {
    test.use({ language, firstVisit: true });

    test('axe finds nothing in the tour', async ({ page, t }) => {
      await page.goto('/');
      await whole(page);
      for (const step of ['totals', 'chart', 'filters'] as const) {
        const dialog = page.getByRole('dialog', { name: t(`tour.${step}.title`) });
        await expect(dialog).toBeFocused();
        await expectClean(page, step);
        await dialog.getByRole('button').last().click();
      }
    });
  });

  test.describe(`${language}, for a stranger`, () => {
    test.use({ language, account: null });

    test('axe finds nothing at the door', async ({ page }) => {
      await page.goto('/sign-in');
      await whole(page);
      await expectClean(page, '/sign-in');
    });
  });
}

/** Opens one after the other all that the overview can open over itself. */
async function overTheScreen(page: Page, t: Words): Promise<void> {
  const period = await openPeriod(page, t);
  await expect(period.getByRole('grid')).toBeVisible();
  await expectClean(page, 'period');
  await page.keyboard.press('Escape');
  await expect(period).toBeHidden();
  for (const field of ['speaker', 'topic'] as const) {
    const choices = await openChoices(page, t, field);
    await expect(choices.getByRole('option').first()).toBeVisible();
    await expectClean(page, field);
    await closeChoices(page, choices);
  }
  await page.getByRole('button', { name: t('shortcuts.open') }).click();
  await expect(page.getByRole('dialog', { name: t('shortcuts.title') })).toBeVisible();
  await expectClean(page, 'shortcuts');
  await page.keyboard.press('Escape');
  const help = page.getByRole('button', { name: t('query.help') });
  await help.click();
  await expect(page.getByRole('dialog', { name: t('query.help') })).toBeVisible();
  await expectClean(page, 'how to search');
  await page.keyboard.press('Escape');
  const download = page
    .getByRole('main')
    .getByRole('button', { name: t('taking.menu') })
    .first();
  await download.click();
  await expect(page.getByRole('link', { name: t('taking.csv') })).toBeVisible();
  // The menu alone: what it covers while it is open is no target then.
  await expectClean(page, 'formats', 'div:not([hidden]):has(> ul > li > a[download])');
  await page.keyboard.press('Escape');
  // Of the changes one, as readers open them: several would cover each other.
  const folded = page.getByRole('main').locator('details');
  await folded.evaluateAll((all) =>
    all.forEach((details, index) =>
      details.toggleAttribute('open', index === 0 || details.querySelector('table') !== null),
    ),
  );
  await expectClean(page, 'tables and a change');
}
