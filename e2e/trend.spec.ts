import type { Locator, Page } from 'playwright/test';
import type { Unit } from '@/lib/domain/filterChoices';
import { chart, highestPoint, readPoint, type Told } from './fixtures/chart';
import { countListed, heading, listRows, statedTotal } from './fixtures/lists';
import { highlighted, storyBody } from './fixtures/story';
import { expect, test } from './fixtures/test';
import { numbersIn, type Words } from './fixtures/words';

/** The card with a title: its switches, legend, chart and table. */
function card(page: Page, title: string): Locator {
  return page
    .getByRole('main')
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: title, exact: true }) });
}

/** Clicks the highest point of a chart; gives the name of its line and what the tooltip told of it. */
async function openHighestPoint(page: Page, title: string, t: Words): Promise<Told & { line: string }> {
  const drawn = await chart(page, title);
  const legend = await card(page, title)
    .getByRole('list', { name: t('charts.legend') })
    .getByRole('listitem')
    .allInnerTexts();
  const point = await highestPoint(
    drawn,
    legend.map((name) => name.trim()),
  );
  const told = await readPoint(drawn, point);
  await page.mouse.click(point.x, point.y);
  await page.waitForURL('**/evidence?**');
  return { ...told, line: point.line ?? '' };
}

/** Opens the first row of the evidence in its story and compares what is highlighted there with the row's own words. */
async function openFirstRow(page: Page, unit: Unit): Promise<void> {
  const row = listRows(page).first();
  const link = unit === 'stories' ? row.getByRole('listitem').getByRole('link').first() : row.getByRole('link').first();
  const words = (await link.innerText()).replace(/^«|»$/g, '').trim();
  await link.click();
  await page.waitForURL('**/articles/**');
  await expect(storyBody(page)).toBeVisible();
  expect(squeezed(await highlighted(page))).toBe(squeezed(words));
  await expect(storyBody(page).locator('.bg-mark').first()).toBeInViewport();
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

test('views a trend chart and opens its evidence', async ({ page, t }) => {
  for (const unit of ['stories', 'statements', 'mentions'] as const) {
    await test.step(unit, async () => {
      await page.goto('/');
      await page.getByRole('link', { name: t('frame.trends'), exact: true }).click();
      await page.waitForURL('**/trends**');
      const title = t(`explorer.headings.count.${unit}`);
      const switches = page.getByRole('group', { name: t('charts.unit') }).first();
      await switches.getByRole('link', { name: t(`charts.units.${unit}`), exact: true }).click();
      await card(page, title)
        .getByRole('link', { name: t('charts.intervals.week'), exact: true })
        .click();
      await page.waitForURL(
        (url) => url.searchParams.get('unit') === unit && url.searchParams.get('interval') === 'week',
      );

      const { line, value, period } = await openHighestPoint(page, title, t);
      expect(value).toBeGreaterThan(1);
      await expect(heading(page)).toContainText(line);
      await expect(heading(page)).toContainText(period);
      expect(await statedTotal(page)).toBe(value);
      expect(await countListed(page, t)).toBe(value);
      await openFirstRow(page, unit);
    });
  }
});

test('a chart of days opens the day under the pointer, also where no dots are drawn', async ({ page, t }) => {
  await page.goto('/trends?interval=day&series=all');
  const drawn = await chart(page, t('explorer.headings.count.stories'));
  const point = await highestPoint(drawn, []);
  const { value, period } = await readPoint(drawn, point);
  await page.mouse.click(point.x, point.y);
  await page.waitForURL('**/evidence?**');
  const { searchParams } = new URL(page.url());
  expect(searchParams.get('from')).toBe(searchParams.get('to'));
  const [, ...day] = period.split(' ');
  await expect(heading(page)).toContainText(day.join(' '));
  expect(await statedTotal(page)).toBe(value);
  expect(await countListed(page, t)).toBe(value);
});

test('a click that means no single point offers the numbers of its day to choose from', async ({ page, t }) => {
  await page.goto('/trends?interval=week');
  const title = t('explorer.headings.count.stories');
  const drawn = await chart(page, title);
  const { x } = await highestPoint(drawn, []);
  const { y } = (await drawn.boundingBox()) ?? { y: 0 };
  await page.mouse.click(x, y + 2);
  const picked = new RegExp(`^${t('charts.pickedLabel', { period: '' }).trim()}`);
  const offered = card(page, title).getByRole('group', { name: picked }).getByRole('link');
  await expect(offered.first()).toBeVisible();
  const name = await offered.first().innerText();
  const value = numbersIn(name).at(-1);
  await offered.first().click();
  await page.waitForURL('**/evidence?**');
  expect(await statedTotal(page)).toBe(value);
});

test('the keyboard walks a chart and opens its evidence', async ({ page, t }) => {
  await page.goto('/trends?interval=week&series=all');
  const drawn = await chart(page, t('explorer.headings.count.stories'));
  await drawn.getByRole('application').focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  const tooltip = drawn.locator('.recharts-tooltip-wrapper');
  await expect(tooltip).toBeVisible();
  const [value] = numbersIn(await tooltip.getByRole('listitem').first().locator('.num').innerText());
  await page.keyboard.press('Enter');
  await page.waitForURL('**/evidence?**');
  expect(await statedTotal(page)).toBe(value);
});
