import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright/test';
import { ALL_DAYS } from './fixtures/demoStories';
import { filterBar } from './fixtures/filterBar';
import { hydrated } from './fixtures/hydrated';
import { countListed, heading, statedTotal } from './fixtures/lists';
import { expect, test } from './fixtures/test';
import { numbersIn, type Words } from './fixtures/words';

const NETWORK = `/relations?${ALL_DAYS}`;

/** The drawing of a network, as it is shown on a desk. */
function drawing(page: Page): Locator {
  return page.getByRole('main').locator('svg[role=group]').first();
}

/** The rows of the screen's table that hold numbers. */
function tableRows(page: Page): Locator {
  return page.getByRole('main').getByRole('table').locator('tbody').getByRole('row');
}

const numberOf = async (link: Locator) => numbersIn(await link.innerText())[0] ?? Number.NaN;

/** More rows than this are not counted one by one. */
const MOST_COUNTED = 100;

/** Opens a number and compares it with what it opens: the total in the heading, and the rows of all pages where they are few. */
async function opensAsMany(page: Page, link: Locator, t: Words): Promise<void> {
  const value = await numberOf(link);
  await link.click();
  await page.waitForURL('**/evidence?**');
  expect(await statedTotal(page)).toBe(value);
  if (value <= MOST_COUNTED) expect(await countListed(page, t)).toBe(value);
}

test('shows who is named with whom, and the stories that name both', async ({ page, t }) => {
  await page.goto(`/?${ALL_DAYS}`);
  await page
    .getByRole('navigation', { name: t('frame.navigation') })
    .getByRole('link', { name: t('frame.relations') })
    .click();
  await expect(heading(page)).toHaveText(t('relations.people.title'));
  const strongest = tableRows(page).first();
  await expect(strongest).toBeVisible();
  const names = (await strongest.getByRole('link').allInnerTexts()).slice(0, 2);
  await opensAsMany(page, strongest.getByRole('link').nth(2), t);
  for (const name of names) await expect(heading(page)).toContainText(name.trim());
});

test('brings the neighbours of a person forward, by pointer and by keyboard', async ({ page, t }) => {
  await page.goto(NETWORK);
  await hydrated(page, t);
  const person = drawing(page).getByRole('link').first();
  const counts = drawing(page).locator('g[aria-hidden] text');
  await expect(counts).toHaveCount(0);
  await person.focus();
  await expect(counts.first()).toBeVisible();
  await person.blur();
  await expect(counts).toHaveCount(0);
  await person.hover();
  await expect(counts.first()).toBeVisible();
  const name = await person.locator('text').textContent();
  await person.click();
  await page.waitForURL('**/people/p-*');
  await expect(heading(page)).toContainText(name ?? '-');
});

test('a line of the drawing opens the stories of its pair', async ({ page, t }) => {
  await page.goto(NETWORK);
  await hydrated(page, t);
  const line = drawing(page).locator('a[aria-hidden]').first();
  const said = numbersIn((await line.locator('title').textContent()) ?? '')[0];
  await line.locator('line').first().dispatchEvent('click');
  await page.waitForURL('**/evidence?**');
  expect(await statedTotal(page)).toBe(said);
});

test('goes from a person to the network around them, and to another by the list', async ({ page, t }) => {
  await page.goto(NETWORK);
  await drawing(page).getByRole('link').first().click();
  await page.waitForURL('**/people/p-*');
  const name = (await heading(page).locator('bdi').first().innerText()).trim();
  await page.getByRole('link', { name: t('relations.people.whole'), exact: true }).click();
  await page.waitForURL(/who=p-/);
  await expect(
    page.getByRole('heading', { name: t('relations.people.labelOf', { name: `\u2068${name}\u2069` }) }),
  ).toBeVisible();
  await hydrated(page, t);
  await page.getByRole('button', { name: new RegExp(`^${t('relations.people.focus')}`) }).click();
  const before = new URL(page.url()).searchParams.get('who');
  // While the list comes, its one option says so.
  const listed = page
    .getByRole('dialog')
    .getByRole('option')
    .filter({ has: page.locator('.num') });
  const option = listed.filter({ hasNotText: name }).first();
  await option.click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.waitForURL(({ searchParams }) => ![null, before].includes(searchParams.get('who')));
  await page
    .getByRole('main')
    .getByRole('link', { name: new RegExp(t('filters.remove', { value: '.*' })) })
    .click();
  await page.waitForURL(({ searchParams }) => !searchParams.has('who'));
});

test('ranks pairs by association or by stories', async ({ page, t }) => {
  await page.goto(NETWORK);
  const byStories = page.getByRole('group', { name: t('relations.people.strength') });
  await byStories.getByRole('link', { name: t('relations.people.by.count'), exact: true }).click();
  await page.waitForURL(/by=count/);
  await expect(byStories.locator('[aria-current]')).toHaveText(t('relations.people.by.count'));
  const counts = await tableRows(page).evaluateAll((rows) =>
    rows.map((row) => row.querySelector('.num')?.textContent ?? ''),
  );
  const numbers = counts.map((text) => numbersIn(text)[0] ?? 0);
  expect(numbers.length).toBeGreaterThan(3);
  expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
});

for (const tab of ['speakers', 'outlets'] as const) {
  test(`cells, rows and columns of ${tab} by topic open what they count`, async ({ page, t }) => {
    await page.goto(`${NETWORK}`);
    await page
      .getByRole('navigation', { name: t('relations.tabs') })
      .getByRole('link', { name: t(`relations.${tab}.tab`) })
      .click();
    await expect(heading(page)).toContainText(t(`relations.${tab}.title`));
    const address = page.url();
    const table = page.getByRole('main').getByRole('table');
    // Of the first row: its total and its first cell that is not empty; of the head: all, and the first topic.
    for (const place of [
      table.locator('tbody').getByRole('row').first().getByRole('cell').getByRole('link').nth(0),
      table.locator('tbody').getByRole('row').first().getByRole('cell').getByRole('link').nth(1),
      table.locator('thead').getByRole('cell').getByRole('link').nth(1),
    ]) {
      await page.goto(address);
      await opensAsMany(page, place, t);
    }
  });
}

test('a heat map is saved whole as a picture, wherever it is scrolled to', async ({ page, t }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`/relations/speakers?${ALL_DAYS}`);
  await hydrated(page, t);
  const region = page.getByRole('region', { name: t('relations.speakers.label') }).last();
  await expect(region.getByRole('link').first()).toBeVisible();
  await region.evaluate((element) => element.scrollBy({ left: -200, behavior: 'instant' }));
  const shown = await region.getByRole('link').allInnerTexts();
  const saved = async (format: string) => {
    const button = page.getByRole('main').getByRole('button', { name: t('savePicture.as', { format }) });
    const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
    return readFile(await file.path());
  };
  const svg = (await saved('SVG')).toString('utf8');
  expect(svg).toContain('@font-face');
  expect(svg).not.toContain('var(--');
  const texts = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);
  for (const text of shown.flatMap((each) => each.trim().split('\n'))) expect.soft(texts.join(' ')).toContain(text);
  const places = [...svg.matchAll(/<text x="(-?[\d.]+)"/g)].map(([, x]) => Number(x));
  expect(Math.min(...places)).toBeGreaterThan(0);
  expect((await saved('PNG')).subarray(1, 4).toString('latin1')).toBe('PNG');
});

test('no number of a line lies over a name', async ({ page, t }) => {
  await page.goto(NETWORK);
  await hydrated(page, t);
  await drawing(page).getByRole('link').first().focus();
  const overlaps = await drawing(page).evaluate((svg) => {
    const boxes = (selector: string) => [...svg.querySelectorAll(selector)].map((text) => text.getBoundingClientRect());
    const names = boxes('a text');
    return boxes('g[aria-hidden] text').filter((count) =>
      names.some((name) => {
        const across = Math.min(count.right, name.right) - Math.max(count.left, name.left);
        const down = Math.min(count.bottom, name.bottom) - Math.max(count.top, name.top);
        return across > 3 && down > 6;
      }),
    ).length;
  });
  expect(overlaps).toBe(0);
});

test('shows the shares of a source, and says which are unusual', async ({ page, t }) => {
  await page.goto(`/relations/outlets?${ALL_DAYS}`);
  await page
    .getByRole('group', { name: t('relations.matrix.shown') })
    .getByRole('link', { name: t('relations.matrix.show.share') })
    .click();
  await page.waitForURL(/show=share/);
  await expect(page.getByText(t('relations.matrix.expected'))).toBeVisible();
  const cell = tableRows(page).first().getByRole('cell').getByRole('link').nth(1);
  await expect(cell).toContainText('٪');
});

test('tells with which verbs sources report one speaker, whom the reader chooses', async ({ page, t }) => {
  await page.goto(`/relations/verbs?${ALL_DAYS}`);
  await hydrated(page, t);
  await expect(page.getByText(t('relations.verbs.mostQuoted'))).toBeVisible();
  await expect(page.getByRole('rowheader', { name: t('relations.verbs.stance.say'), exact: true })).toBeVisible();
  const said = page.getByRole('rowheader', { name: 'گفت', exact: true });
  await opensAsMany(page, page.getByRole('row').filter({ has: said }).getByRole('cell').getByRole('link').nth(1), t);
  await expect(heading(page)).toContainText('گفت');
  await page.goBack();
  await hydrated(page, t);
  await page
    .getByRole('main')
    .getByRole('button', { name: new RegExp(`^${t('relations.verbs.speaker')}`) })
    .click();
  const option = page.getByRole('dialog').getByRole('option').nth(3);
  const [name = ''] = (await option.innerText()).trim().split('\n');
  await option.click();
  await page.waitForURL(/who=/);
  await expect(page.getByRole('heading', { level: 2, name: new RegExp(name) })).toBeVisible();
});

test('says so where nobody is known by the address, and where a filter leaves nothing', async ({ page, t }) => {
  await page.goto(`/relations?${ALL_DAYS}&who=p-0000000000000000`);
  await expect(page.getByText(t('relations.unknownWho'))).toBeVisible();
  await expect(drawing(page)).toBeVisible();
  for (const path of ['/relations', '/relations/speakers', '/relations/outlets', '/relations/verbs']) {
    await page.goto(`${path}?from=1999-01-01&to=1999-01-31`);
    await expect(page.getByText(t('evidence.empty.period'))).toBeVisible();
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('a matrix scrolls inside its card and keeps its names in sight', async ({ page, t }) => {
    await page.goto(`/relations/speakers?${ALL_DAYS}`);
    await expect(filterBar(page, t)).toBeVisible();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide).toBe(0);
    const region = page.getByRole('region', { name: t('relations.speakers.label') }).last();
    const name = tableRows(page).first().getByRole('rowheader');
    const before = await name.boundingBox();
    await region.evaluate((element) => element.scrollBy({ left: -400, behavior: 'instant' }));
    expect(await region.evaluate((element) => element.scrollLeft)).toBeLessThan(0);
    const after = await name.boundingBox();
    expect(Math.abs((after?.x ?? 0) - (before?.x ?? 0))).toBeLessThan(4);
  });
});

test.describe('in English', () => {
  test.use({ language: 'en' });

  test('a verb stands in Persian with what it says', async ({ page, t }) => {
    await page.goto(`/relations/verbs?${ALL_DAYS}`);
    await expect(page.getByRole('rowheader', { name: /گفت\s+said/ })).toBeVisible();
    await expect(page.getByRole('rowheader', { name: t('relations.verbs.stance.say'), exact: true })).toBeVisible();
  });
});
