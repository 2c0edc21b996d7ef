import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright/test';
import { demoOutlets } from '@/prisma/seed/demo/loadDemo';
import { chart, highestPoint, readPoint } from './fixtures/chart';
import { addressHas, jalaliRange } from './fixtures/filterBar';
import { heading, statedTotal } from './fixtures/lists';
import { expect, test } from './fixtures/test';
import { numbersIn, type Words } from './fixtures/words';

const title = (t: Words) => t('explorer.headings.count.stories');

/** The names of the lines of the chart. */
async function seriesNames(page: Page, t: Words): Promise<string[]> {
  const chips = page.getByRole('list', { name: t('explorer.series'), exact: true }).getByRole('listitem');
  await expect(chips.first()).toBeVisible();
  return (await chips.allInnerTexts()).map((name) => name.trim());
}

function param(page: Page, key: string): string {
  return new URL(page.url()).searchParams.get(key) ?? '';
}

async function choose(page: Page, group: string, choice: string): Promise<void> {
  const link = page.getByRole('group', { name: group, exact: true }).getByRole('link', { name: choice, exact: true });
  await link.click();
  await expect(link).toHaveAttribute('aria-current', 'true');
}

test('lines are chosen, added and taken away, and the address keeps them', async ({ page, t }) => {
  await page.goto('/trends');
  await expect(page.getByRole('list', { name: t('explorer.series') }).getByRole('listitem')).toHaveCount(4);
  await choose(page, t('explorer.presets'), t('explorer.rankings.topics'));
  await addressHas(page, 'top', 'topics');
  const [first = '', ...others] = await seriesNames(page, t);
  await page.getByRole('link', { name: t('explorer.remove', { name: first }) }).click();
  await addressHas(page, 'series', /^topic:/);
  expect(await seriesNames(page, t)).toEqual(others);

  await page.getByRole('button', { name: t('explorer.add'), exact: true }).click();
  const dialog = page.getByRole('dialog', { name: t('explorer.add') });
  await dialog.getByRole('button', { name: t('filters.source'), exact: true }).click();
  // While the list comes, one option says so, or those of the list before stand there still.
  const options = dialog.getByRole('listbox', { name: t('filters.source') }).getByRole('option');
  const outlets = demoOutlets().map(({ name }) => name);
  const option = options
    .filter({ has: page.locator('.num') })
    .filter({ hasText: new RegExp(outlets.join('|')) })
    .first();
  await expect(option).toBeVisible();
  const [outlet = ''] = (await option.innerText()).split('\n');
  await option.click();
  await expect(page.getByRole('list', { name: t('explorer.series') })).toContainText(outlet);
  const all = await seriesNames(page, t);
  expect(all).toHaveLength(others.length + 1);
  await page.reload();
  expect(await seriesNames(page, t)).toEqual(all);
});

test('a query becomes a line, and a bad one is told with its place', async ({ page, t }) => {
  await page.goto('/trends?series=all&interval=week');
  const box = page.getByRole('textbox', { name: t('explorer.query') });
  await box.fill('آب');
  await box.press('Enter');
  await expect(page.getByRole('list', { name: t('explorer.series') })).toContainText('آب');
  await page.getByText(t('charts.table'), { exact: true }).click();
  const cells = page.getByRole('table').getByRole('row').nth(2).getByRole('cell');
  await expect(cells).toHaveCount(2);
  const [all, water] = (await cells.allInnerTexts()).map((text) => numbersIn(text)[0] ?? 0);
  expect(all).toBeGreaterThan(water ?? 0);
  await cells.nth(1).getByRole('link').click();
  await page.waitForURL('**/evidence?**');
  expect(await statedTotal(page)).toBe(water);

  await page.goto('/trends?series=all');
  await box.fill('آب یا (سد');
  await box.press('Enter');
  const unclosed = t('query.problems.unclosedGroup');
  await expect(page.getByRole('main').getByRole('alert').filter({ hasText: unclosed })).toContainText('آب یا (سد');
  await expect(box).toHaveAccessibleDescription(new RegExp(unclosed));
  await expect(box).toHaveValue('آب یا (سد');
  expect(await seriesNames(page, t)).toHaveLength(1);

  await page.goto(`/trends?series=all&series=${encodeURIComponent('q:آب یا (سد')}`);
  const notice = page.getByRole('main').getByRole('status').filter({ hasText: unclosed });
  await expect(notice.getByRole('emphasis')).toHaveText('(');
  expect(await seriesNames(page, t)).toHaveLength(1);
});

test('the eighth line takes the box away and leaves the keyboard where it stood', async ({ page, t }) => {
  const seven = ['سد', 'رود', 'باران', 'سیل', 'جاده', 'برق', 'نان'].map(
    (word) => `series=${encodeURIComponent(`q:${word}`)}`,
  );
  await page.goto(`/trends?${seven.join('&')}&interval=week`);
  const box = page.getByRole('textbox', { name: t('explorer.query') });
  await box.fill('آب');
  await box.press('Enter');
  await expect(page.getByText(t('explorer.full', { most: 8 }))).toBeFocused();
  expect(await seriesNames(page, t)).toHaveLength(8);
});

test('dragging over the plot zooms the whole screen, and a link leads back', async ({ page, t }) => {
  await page.goto('/trends?series=all&interval=week');
  const drawn = await chart(page, title(t));
  const plot = await boxOf(drawn.locator('svg').first());
  const y = plot.y + plot.height / 2;
  await page.mouse.move(plot.x + plot.width * 0.3, y);
  await page.mouse.down();
  await page.mouse.move(plot.x + plot.width * 0.5, y, { steps: 4 });
  await page.mouse.move(plot.x + plot.width * 0.7, y, { steps: 4 });
  await page.mouse.up();
  await addressHas(page, 'back', /^\d/);
  const zoomed = [param(page, 'from'), param(page, 'to')];
  await expect(page.getByRole('button', { name: jalaliRange(page) })).toBeVisible();
  await page.getByRole('link', { name: t('charts.zoom.back', { period: '' }).trim() }).click();
  await addressHas(page, 'back', null);
  const restored = [param(page, 'from'), param(page, 'to')];
  expect((zoomed[0] ?? '') > (restored[0] ?? '')).toBe(true);
  expect((zoomed[1] ?? '') < (restored[1] ?? '')).toBe(true);
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  /** Moves one finger over the page in steps; Playwright itself only taps. */
  async function swipe(page: Page, from: readonly [number, number], to: readonly [number, number]): Promise<void> {
    const devtools = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove', [x, y]: readonly [number, number]) =>
      devtools.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x, y }] });
    await touch('touchStart', from);
    for (let step = 1; step <= 10; step += 1) {
      const part = step / 10;
      await touch('touchMove', [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part]);
    }
    await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }

  test('a finger scrolls up and down, and zooms sideways', async ({ page, t }) => {
    await page.goto('/trends?series=all&interval=week');
    const drawn = await chart(page, title(t));
    // The tooltip, which a touch brings, has drawings of its own.
    const place = async () => boxOf(drawn.getByRole('application'));
    const before = await place();
    const middle = before.x + before.width / 2;
    await swipe(page, [middle, before.y + 150], [middle + 4, before.y + 30]);
    await expect.poll(async () => (await place()).y).toBeLessThan(before.y - 40);
    expect(new URL(page.url()).searchParams.has('back')).toBe(false);
    await drawn.scrollIntoViewIfNeeded();
    const plot = await place();
    const y = Math.max(plot.y + 20, 20);
    await swipe(page, [plot.x + plot.width * 0.3, y], [plot.x + plot.width * 0.7, y + 3]);
    await addressHas(page, 'back', /^\d/);
  });

  test('the first tap tells the numbers of a bucket, the second opens them', async ({ page, t }) => {
    await page.goto('/trends?series=all&interval=week');
    const drawn = await chart(page, title(t));
    const { x, y } = await highestPoint(drawn, []);
    const tooltip = drawn.locator('.recharts-tooltip-wrapper');
    await page.touchscreen.tap(x - 60, y + 20);
    await expect(tooltip).toBeVisible();
    const other = await tooltip.innerText();
    await page.touchscreen.tap(x, y);
    await expect(tooltip).not.toHaveText(other, { useInnerText: true });
    const [value] = numbersIn(await tooltip.getByRole('listitem').locator('.num').innerText());
    await page.touchscreen.tap(x, y);
    await page.waitForURL('**/evidence?**');
    expect(await statedTotal(page)).toBe(value);
  });
});

test('the keyboard chooses a stretch and zooms into it', async ({ page, t }) => {
  await page.goto('/trends?series=all&interval=week');
  const drawn = await chart(page, title(t));
  await drawn.getByRole('application').focus();
  const tooltip = drawn.locator('.recharts-tooltip-wrapper');
  await page.keyboard.press('ArrowLeft');
  await expect(tooltip).toBeVisible();
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(drawn.getByRole('status')).not.toBeEmpty();
  await page.keyboard.press('Enter');
  await addressHas(page, 'back', /^\d/);
  expect(Date.parse(param(page, 'to')) - Date.parse(param(page, 'from'))).toBeLessThan(22 * 86_400_000);
});

test('bars open what they count, and small multiples have a chart a line', async ({ page, t }) => {
  await page.goto('/trends?series=all&interval=week&chart=bars');
  const group = page.getByRole('main').getByRole('group', { name: title(t), exact: true });
  const bar = group.locator('.recharts-bar-rectangle path').first();
  await expect(bar).toBeVisible();
  const box = await boxOf(bar);
  const point = { line: null, x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const { value } = await readPoint(group, point);
  await page.mouse.click(point.x, point.y);
  await page.waitForURL('**/evidence?**');
  expect(await statedTotal(page)).toBe(value);

  await page.goto('/trends?top=topics&interval=week&chart=multiples');
  const [name = ''] = await seriesNames(page, t);
  for (const each of await seriesNames(page, t))
    await expect(page.getByRole('group', { name: each, exact: true }).locator('svg').first()).toBeVisible();
  const small = await chart(page, name);
  const highest = await highestPoint(small, []);
  const told = await readPoint(small, highest);
  await page.mouse.click(highest.x, highest.y);
  await page.waitForURL('**/evidence?**');
  await expect(heading(page)).toContainText(name);
  expect(await statedTotal(page)).toBe(told.value);
});

test('shares, comparisons and marked days are chosen by links', async ({ page, t }) => {
  await page.goto('/trends?top=topics&interval=day');
  const drawn = await chart(page, title(t));
  await expect(drawn.locator('rect[pointer-events=none]').first()).toBeAttached();
  await choose(page, t('explorer.notes'), t('explorer.notesHidden'));
  await addressHas(page, 'notes', '0');
  await expect((await chart(page, title(t))).locator('rect[pointer-events=none]')).toHaveCount(0);
  await choose(page, t('explorer.measure'), t('explorer.measures.share'));
  await choose(page, t('explorer.compare'), t('explorer.comparisons.previous'));
  await addressHas(page, 'compare', 'previous');
  await chart(page, t('explorer.headings.share.stories'));
  await page.getByText(t('charts.table'), { exact: true }).click();
  const headings = page.getByRole('table').getByRole('columnheader');
  // The period; four lines and the whole, each beside the days compared.
  await expect(headings).toHaveCount(11);
  await expect(headings.nth(9)).toHaveText(t('charts.whole'));
});

test('a chart is saved as SVG and PNG, with its words and letters', async ({ page, t }) => {
  await page.goto('/trends?series=all&interval=week');
  await chart(page, title(t));
  const save = async (format: string) => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: t('savePicture.as', { format }), exact: true }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(new RegExp(`\\.${format.toLowerCase()}$`));
    return readFile(await file.path());
  };
  const svg = (await save('SVG')).toString('utf8');
  expect(svg).toContain(title(t));
  expect(svg).toContain('@font-face');
  expect(svg).not.toContain('var(--');
  const png = await save('PNG');
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  // Width in the header, in pixels: two for each CSS pixel.
  const [, width] = /<svg[^>]* width="(\d+)"/.exec(svg) ?? [];
  expect(png.readUInt32BE(16)).toBe(2 * Number(width));
});

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('It is not drawn.');
  return box;
}
