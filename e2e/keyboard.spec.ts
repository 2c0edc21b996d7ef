import { addDays } from '@/lib/domain/tehran';
import { ALL_DAYS, demoStories, newestDay } from './fixtures/demoStories';
import { addressHas, filterBar } from './fixtures/filterBar';
import { hydrated } from './fixtures/hydrated';
import { listRows, statedTotal } from './fixtures/lists';
import { expect, test } from './fixtures/test';

test('the period is chosen with the keyboard alone', async ({ page, t }) => {
  const newest = newestDay(await demoStories(page));
  await page.goto(`/articles?from=${addDays(newest, -30)}&to=${newest}`);
  await hydrated(page, t);
  const pill = filterBar(page, t).getByRole('button', { name: new RegExp(`^${t('filters.period')}`) });
  await pill.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: t('filters.period') });
  await expect(dialog).toBeVisible();

  const parts = dialog.getByRole('spinbutton');
  await expect(parts.first()).toBeVisible();
  const days = await parts.evaluateAll((all) =>
    all.flatMap((part, index) => (part.getAttribute('data-type') === 'day' ? [index] : [])),
  );
  await parts.nth(days[0] ?? 0).focus();
  await page.keyboard.press('ArrowUp');
  const apply = dialog.getByRole('button', { name: t('filters.apply') });
  for (let stops = 0; stops < 20 && !(await apply.evaluate((button) => button.matches(':focus'))); stops += 1) {
    await page.keyboard.press('Tab');
  }
  await expect(apply).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(pill).toBeFocused();
  await addressHas(page, 'from', addDays(newest, -29));
  await addressHas(page, 'to', newest);
});

test('a speaker is found and chosen with the keyboard alone', async ({ page, t }) => {
  await page.goto(`/statements?${ALL_DAYS}`);
  const all = await statedTotal(page);
  await hydrated(page, t);
  const pill = filterBar(page, t).getByRole('button', { name: t('filters.speaker'), exact: true });
  await pill.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: t('filters.choose', { field: t('filters.speaker') }) });
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('سرابی');
  await expect(dialog.getByRole('option')).toHaveText([/سرابی/]);
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('searchbox')).toHaveAttribute('aria-activedescendant', /./);
  await page.keyboard.press('Enter');
  await addressHas(page, 'speaker', /^p-/);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await addressHas(page, 'speaker', /^p-/);
  await expect.poll(() => statedTotal(page)).toBeLessThan(all);
  await expect(listRows(page).first()).toContainText('سرابی');
});

test('every picker keeps the Tab key within, and Escape leads back to where it was opened', async ({ page, t }) => {
  await page.goto('/statements');
  await hydrated(page, t);
  for (const field of ['period', 'speaker', 'person', 'topic', 'source'] as const) {
    const name = new RegExp(`^${t(`filters.${field}`)}`);
    const pill = filterBar(page, t).getByRole('button', { name });
    await pill.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    await expect(dialog.locator(':focus')).toHaveCount(1);
    for (let stops = 0; stops < 12; stops += 1) {
      await page.keyboard.press('Tab');
      await expect(dialog.locator(':focus')).toHaveCount(1);
    }
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(pill).toBeFocused();
  }
});

test('the first stop of the keyboard leads past the frame', async ({ page, t }) => {
  await page.goto('/statements');
  await hydrated(page, t);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: t('frame.skip') });
  await expect(skip).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});
