import type { Page } from 'playwright/test';
import { ALL_DAYS } from './fixtures/demoStories';
import { readExamples } from './fixtures/examples';
import { countListed } from './fixtures/lists';
import { expect, test } from './fixtures/test';
import { numbersIn, type Words } from './fixtures/words';

/** A number on a screen that leads to what it counts. */
interface NumberLink {
  readonly value: number;
  readonly href: string;
}

/** Opens the tables of the screen's charts and the parts of changes, so that their numbers are there. */
async function openAll(page: Page, t: Words, charts: number): Promise<void> {
  const folded = page.getByRole('main').locator('details');
  const tables = folded.filter({ has: page.getByText(t('charts.table'), { exact: true }) });
  await expect(tables).toHaveCount(charts);
  await folded.evaluateAll((all) => all.forEach((details) => details.setAttribute('open', '')));
  await expect(tables.getByRole('table')).toHaveCount(charts);
}

/** Every link of the screen that is a number, or ends in one, as it stands in the reader's digits. */
async function numberLinks(page: Page): Promise<readonly NumberLink[]> {
  const links = await page
    .getByRole('main')
    .getByRole('link')
    .evaluateAll((all) =>
      all.flatMap((link) => {
        const number = link.classList.contains('num') ? link : link.querySelector('.num');
        return number?.textContent ? [{ text: number.textContent, href: link.getAttribute('href') ?? '' }] : [];
      }),
    );
  return links.map(({ text, href }) => ({ value: numbersIn(text)[0] ?? Number.NaN, href }));
}

/** Some of the links: all of those few that count much, and of the many that count little every n-th. */
function sample(links: readonly NumberLink[], most: number): readonly NumberLink[] {
  const different = [...new Map(links.map((link) => [link.href, link])).values()].sort((a, b) => b.value - a.value);
  const step = Math.max(1, Math.ceil((different.length - most / 2) / (most / 2)));
  return different.filter((_, index) => index < most / 2 || index % step === 0);
}

/** The number that the heading of an address states: what is behind a link says itself how much it is. */
async function totalBehind(page: Page, href: string): Promise<number> {
  const html = await (await page.request.get(href)).text();
  const heading = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1]?.replace(/<[^>]*>/g, '') ?? '';
  return numbersIn(heading)[0] ?? Number.NaN;
}

/** A view of a screen, how many charts it has, and how many numbers it leads on with at least. */
const VIEWS = [
  { view: '/?unit=stories', charts: 1, least: 60 },
  { view: '/?unit=statements&interval=week', charts: 1, least: 60 },
  { view: '/?unit=mentions&topic=environment&interval=month', charts: 1, least: 20 },
  { view: '/trends?unit=mentions&interval=week', charts: 1, least: 30 },
  { view: '/trends?top=topics&measure=share&compare=previous&interval=week', charts: 1, least: 60 },
  { view: '/trends?series=all&series=q:%D8%A2%D8%A8&interval=week', charts: 1, least: 20 },
  { view: '/?unit=stories&once=1&interval=week', charts: 1, least: 60 },
  { view: '/trends?unit=statements&once=1&interval=day', charts: 1, least: 60 },
  { view: '/people?unit=stories', charts: 0, least: 15 },
  { view: '/speakers?unit=statements', charts: 0, least: 15 },
  { view: '/topics?unit=mentions', charts: 0, least: 8 },
  { view: '/sources?unit=statements', charts: 0, least: 4 },
  { view: '/relations?by=count', charts: 0, least: 5 },
  { view: '/relations/speakers?unit=stories', charts: 0, least: 60 },
  { view: '/relations/outlets?topic=environment', charts: 0, least: 20 },
  { view: '/relations/verbs?once=1', charts: 0, least: 20 },
];

for (const { view, charts, least } of VIEWS) {
  test(`every number of ${view} opens exactly as many units`, async ({ page, t }) => {
    await page.goto(view);
    await openAll(page, t, charts);
    const links = await numberLinks(page);
    expect(links.length).toBeGreaterThanOrEqual(least);
    expect(links.some(({ value }) => value > 0)).toBe(true);
    for (const { value, href } of sample(links, 40)) expect.soft(await totalBehind(page, href), href).toBe(value);
  });
}

test('what the evidence states it lists, for each kind of whose and of what', async ({ page, t }) => {
  const examples = await readExamples(page);
  for (const pattern of ['/people/[slug]', '/speakers/[id]', '/topics/[slug]', '/sources/[slug]']) {
    await page.goto(`${examples[pattern]}?${ALL_DAYS}`);
    const tabs = page.getByRole('navigation', { name: t('evidence.what') }).getByRole('link');
    await expect(tabs.first()).toBeVisible();
    for (const tab of await tabs.all()) {
      const value = numbersIn(await tab.innerText())[0] ?? Number.NaN;
      await tab.click();
      await expect(tab).toHaveAttribute('aria-current', 'page');
      if (value > 0) expect.soft(await countListed(page, t), `${pattern} ${await tab.innerText()}`).toBe(value);
    }
  }
});
