import { tehranDay, addDays } from '@/lib/domain/tehran';
import { LOCALES } from '@/lib/domain/locale';
import { expect, test } from './fixtures/test';

/** A period that the demo stories reach back beyond, so that all totals have a change. */
const days = () => {
  const today = tehranDay(new Date());
  return `from=${addDays(today, -20)}&to=${today}`;
};

for (const language of LOCALES) {
  for (const width of [360, 1440]) {
    test.describe(`${language}, ${width} pixels`, () => {
      test.use({ language, viewport: { width, height: 900 } });

      test('the parts of every total’s change stand in sight and lead on', async ({ page, t }) => {
        await page.goto(`/?${days()}`);
        const totals = page.getByRole('region', { name: t('overview.totals') });
        const changes = totals.getByRole('group');
        await expect(changes).toHaveCount(4);
        for (const change of await changes.all()) {
          const opens = change.locator('summary');
          await opens.click();
          const parts = change.getByRole('link');
          await expect(parts).toHaveCount(2);
          for (const part of await parts.all()) await expect(part).toBeInViewport({ ratio: 1 });
          await opens.press('Escape');
          await expect(parts.first()).toBeHidden();
        }
      });
    });
  }
}
