import type { DraftArticle } from '@/lib/domain/article';
import { annotate } from '@/lib/text/annotate';
import { ALL_DAYS, demoStories } from './fixtures/demoStories';
import { listRows } from './fixtures/lists';
import { highlighted, storyBody } from './fixtures/story';
import { expect, test } from './fixtures/test';
import { numbersIn } from './fixtures/words';
import type { Page } from 'playwright/test';

/** Opens a story from the list that a search for its title gives. */
async function openStory(page: Page, { title }: DraftArticle): Promise<void> {
  await page.goto(`/articles?${ALL_DAYS}&q=${encodeURIComponent(title)}`);
  await listRows(page).getByRole('link', { name: title, exact: true }).first().click();
  await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
}

test('a story shows people, statements and topics, and says what the marks mean', async ({ page, t }) => {
  const stories = await demoStories(page);
  const story = stories.find(({ body }) => body.includes('سامانه‌ای برای اعلام برنامه محله‌ها'));
  if (!story) throw new Error('The story about rationing is gone from the demo stories');
  await openStory(page, story);
  const body = storyBody(page);

  const legend = page.getByRole('list', { name: t('articles.legend.label') });
  for (const mark of ['person', 'statement', 'topic'] as const) {
    await expect(legend).toContainText(t(`articles.legend.${mark}`));
  }
  const people = body.getByRole('link');
  await expect(people.first()).toHaveText('رامین فرهودی');
  expect(await people.filter({ hasText: /^فرهودی$/ }).count()).toBeGreaterThanOrEqual(2);
  await expect(body.getByTitle(new RegExp(t('articles.speaksFor', { topics: '' }).trim())).first()).toBeVisible();

  const facts = page.getByRole('complementary');
  await expect(facts.getByRole('link', { name: 'رامین فرهودی', exact: true })).toHaveAttribute('href', /\/people\/p-/);
  await expect(facts.getByRole('link', { name: t('topics.environment') })).toBeVisible();
  await expect(page.getByRole('article').getByText(t('articles.demo'), { exact: true })).toBeVisible();
});

test('pointing at a statement lights it and the words that lead to its speaker', async ({ page, t }) => {
  const stories = await demoStories(page);
  const story = stories.find(({ body }) => body.includes('سامانه‌ای برای اعلام برنامه محله‌ها'));
  if (!story) throw new Error('The story about rationing is gone from the demo stories');
  await openStory(page, story);
  const index = page.getByRole('complementary').getByRole('list', { name: t('articles.statements') });
  const byPronoun = index
    .getByRole('link')
    .filter({ hasText: /^\s*وی/ })
    .first();
  await expect(byPronoun).toContainText('رامین فرهودی');

  const lit = async () => {
    const parts = storyBody(page).locator('[style*="background"]:not([aria-hidden] *)');
    return parts.evaluateAll((all) =>
      all
        .filter((part) => getComputedStyle(part).backgroundColor !== 'rgba(0, 0, 0, 0)')
        .map((part) => part.textContent),
    );
  };
  expect(await lit()).toEqual([]);
  await byPronoun.hover();
  await expect.poll(async () => (await lit()).join(' ')).toContain('وی');
  expect((await lit()).join(' ')).toContain('هیچ شهری بدون اعلام قبلی وارد نوبت‌بندی آب نمی‌شود');
});

test('a key phrase opens its places in the text, and a search for its words', async ({ page, t }) => {
  const stories = await demoStories(page);
  const story = stories.find(({ title }) => title.startsWith('خانه سفال مهرآباد نو'));
  if (!story) throw new Error('The story about the pottery house is gone from the demo stories');
  const { phrases } = annotate(story);
  const said = phrases.find(({ evidence }) => evidence.length > 1);
  if (!said) throw new Error('The story about the pottery house has no phrase in two places');
  await openStory(page, story);

  const list = page.getByRole('complementary').getByRole('list', { name: t('articles.phrases') });
  await expect(list.getByRole('listitem')).toHaveCount(phrases.length);
  const row = list
    .getByRole('listitem')
    .filter({ has: page.getByText(said.phrase, { exact: true }) })
    .first();
  const places = row.getByRole('link', { name: t('articles.places') });
  expect(numbersIn(await places.innerText())).toEqual([said.evidence.length]);
  await places.click();
  await page.waitForURL(/[?&]phrase=.*#here$/);
  await expect(storyBody(page).locator('.bg-mark').first()).toBeInViewport();
  const surfaces = said.evidence.map(({ start, end }) => story.body.slice(start, end));
  expect(await highlighted(page)).toBe(surfaces.join(''));

  await row.getByRole('link', { name: t('articles.searchWords') }).click();
  await page.waitForURL(/\/articles\?/);
  await expect(listRows(page).getByRole('link', { name: story.title, exact: true }).first()).toBeVisible();
});

test('furniture is not shown, and the rest of a story is shown as it was written', async ({ page }) => {
  const stories = await demoStories(page);
  const furnished = stories.filter(({ body }) => /لینک کوتاه|اخبار مرتبط/.test(body));
  expect(furnished.length).toBeGreaterThan(2);
  for (const story of furnished.slice(0, 3)) {
    await openStory(page, story);
    const { furniture } = annotate(story);
    const [first] = furniture;
    if (!first) throw new Error(`${story.externalId} has furniture that nothing found`);
    const squeeze = (text: string) => text.replace(/\s+/g, '');
    const shown = squeeze(await storyBody(page).innerText());
    let rest = story.body;
    for (const { start, end } of [...furniture].reverse()) rest = rest.slice(0, start) + rest.slice(end);
    expect(shown).toBe(squeeze(rest));
    expect(shown).not.toContain(squeeze('لینک کوتاه'));
  }
});

test('a statement of the ledger opens highlighted in its story', async ({ page }) => {
  await page.goto(`/statements?${ALL_DAYS}`);
  const link = listRows(page).nth(3).getByRole('link').first();
  const said = (await link.innerText()).replace(/^«|»$/g, '').replace(/\s+/g, ' ').trim();
  await link.click();
  await page.waitForURL(/\/articles\/.*#here$/);
  const marked = storyBody(page).locator('.bg-mark');
  await expect(marked.first()).toBeInViewport();
  expect((await marked.allInnerTexts()).join('').replace(/\s+/g, ' ').trim()).toBe(said);
});

test.describe('gone', () => {
  test.use({ expectedErrors: [/status of 404/] });

  test('an address of no story says so', async ({ page, t }) => {
    for (const address of [
      '/articles/00000000-0000-5000-8000-000000000000',
      '/articles/x',
      '/people/p-0000000000000000',
    ]) {
      await page.goto(address);
      await expect(page.getByText(t('errors.notFoundTitle'))).toBeVisible();
    }
  });
});
