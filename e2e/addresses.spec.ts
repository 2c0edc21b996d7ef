import { addDays } from '@/lib/domain/tehran';
import { ALL_DAYS, demoStories, newestDay } from './fixtures/demoStories';
import { addressHas, filterBar } from './fixtures/filterBar';
import { statedTotal } from './fixtures/lists';
import { isolateWords } from '@/lib/format';
import { expect, test } from './fixtures/test';

const SPEAKER = 'رامین فرهودی';

test('an empty result says what to widen', async ({ page, t }) => {
  await page.goto(`/statements?${ALL_DAYS}`);
  const speaker = page.getByRole('main').getByRole('link', { name: SPEAKER, exact: true }).first();
  const id = /p-[0-9a-f]{16}/.exec((await speaker.getAttribute('href')) ?? '')?.[0];
  await page.goto(`/statements?${ALL_DAYS}&speaker=${id}&q=${encodeURIComponent('زرافه')}`);
  const main = page.getByRole('main');
  await expect(main.getByText(t('evidence.empty.filtered'))).toBeVisible();
  await expect(
    main.getByRole('link', { name: t('evidence.empty.without.speaker', { values: SPEAKER }) }),
  ).toBeVisible();
  await main.getByRole('link', { name: t('evidence.empty.without.q', { values: isolateWords('«زرافه»') }) }).click();
  await addressHas(page, 'q', null);
  expect(await statedTotal(page)).toBeGreaterThan(0);
});

test('an empty period offers the newest days that hold something', async ({ page, t }) => {
  await page.goto('/articles?from=2001-01-01&to=2001-03-01');
  const main = page.getByRole('main');
  await expect(main.getByText(t('evidence.empty.period'), { exact: true })).toBeVisible();
  await main.getByRole('link', { name: t('evidence.empty.newest', { days: 14 }) }).click();
  await addressHas(page, 'from', /^20[2-9]/);
  expect(await statedTotal(page)).toBeGreaterThan(0);
});

test('the filter survives a reload and shows another reader the same', async ({ page, openBrowser, t }) => {
  const newest = newestDay(await demoStories(page));
  const view = `from=${addDays(newest, -40)}&to=${addDays(newest, -10)}&topic=environment&unit=mentions&interval=week`;
  await page.goto(`/evidence?${view}`);
  const total = await statedTotal(page);
  const bar = await filterBar(page, t).innerText();
  await page.reload();
  expect(await statedTotal(page)).toBe(total);
  expect(await filterBar(page, t).innerText()).toBe(bar);

  const other = await openBrowser('admin');
  await other.goto(page.url());
  expect(await statedTotal(other)).toBe(total);
  expect(await filterBar(other, t).innerText()).toBe(bar);
});

test('the filter goes along to the next screen', async ({ page, t }) => {
  await page.goto(`/articles?${ALL_DAYS}&topic=sport`);
  await page.getByRole('link', { name: t('frame.statements'), exact: true }).click();
  await page.waitForURL('**/statements?**');
  expect(new URL(page.url()).searchParams.get('topic')).toBe('sport');
});

test('an address that cannot be read says so and shows the rest', async ({ page, t }) => {
  await page.goto('/articles?from=1404-13-45&topic=nonsense&topic=sport');
  await expect(page.getByText(t('filters.problems.from'))).toBeVisible();
  await expect(page.getByText(t('filters.problems.topic'))).toBeVisible();
  await expect(filterBar(page, t)).toContainText(t('topics.sport'));
});
