import type { Page } from 'playwright/test';
import { ALL_DAYS } from './fixtures/demoStories';
import { addressHas } from './fixtures/filterBar';
import { heading } from './fixtures/lists';
import { expect, test } from './fixtures/test';
import { numbersIn, type Words } from './fixtures/words';

/** Said at a press conference in the demo stories, printed by two outlets, cut by a third, embellished by a fourth. */
const SAID = 'هیچ شهری بدون اعلام قبلی وارد نوبت‌بندی آب نمی‌شود';
/** What followed in the same breath, and stands in no title. */
const WENT_ON = 'شب‌ها فشار شبکه به حالت عادی برمی‌گردد';
const FIRST = 'نمونه‌نیوز';
const TITLE = 'نوبت‌بندی آب در ۱۲ شهر نیک‌دشت از فردا شب آغاز می‌شود';

const versions = (page: Page, t: Words) =>
  page.getByRole('list', { name: t('utterance.versions'), exact: true }).getByRole('listitem');

/** Opens the versions of what the minister said, from the row of the list of those that went furthest. */
async function openUtterance(page: Page, t: Words): Promise<number> {
  await page.goto(`/statements?${ALL_DAYS}&order=carried`);
  const row = page
    .getByRole('list', { name: t('utterance.most'), exact: true })
    .getByRole('listitem')
    .filter({ hasText: SAID });
  const link = row.getByRole('link').filter({ has: page.locator('.num') });
  const outlets = numbersIn(await link.innerText())[0] ?? Number.NaN;
  await link.click();
  await expect(page).toHaveURL(/\/statements\/[0-9a-f-]{36}\/\d+/);
  await expect(versions(page, t).first()).toBeVisible();
  return outlets;
}

test('an utterance tells all its versions, who had it first, and how much later the others came', async ({
  page,
  t,
}) => {
  const outlets = await openUtterance(page, t);
  const [stated, listed] = numbersIn(await heading(page).innerText());
  expect(stated).toBe(outlets);
  expect(outlets).toBe(4);
  await expect(versions(page, t)).toHaveCount(listed ?? 0);
  const first = versions(page, t).first();
  await expect(first).toContainText(FIRST);
  await expect(first).toContainText(t('utterance.badge.first'));
  await expect(versions(page, t).filter({ hasText: t('utterance.badge.reprint') })).toHaveCount(1);
  await expect(versions(page, t).nth(1)).toContainText(t('utterance.delay.after', { delay: '۲ ساعت' }));
});

test('what a version cut is struck out, what it added is underlined, and only the changes can be shown', async ({
  page,
  t,
}) => {
  await openUtterance(page, t);
  const cut = versions(page, t).nth(1);
  await expect(cut.getByRole('deletion')).toContainText('قطع آب در هر نوبت شش ساعت است');
  await expect(cut.getByRole('insertion')).toHaveCount(0);
  await expect(versions(page, t).getByRole('insertion').filter({ hasText: 'دست‌کم' })).toHaveCount(1);
  const copy = versions(page, t).filter({ hasText: t('utterance.unchanged') });
  await expect(copy).toHaveCount(1);
  await expect(copy).toContainText(WENT_ON);

  await page.getByRole('link', { name: t('utterance.changes'), exact: true }).click();
  await addressHas(page, 'text', 'changes');
  await expect(copy).not.toContainText(WENT_ON);
  await expect(cut.getByRole('deletion')).toBeVisible();
});

test('a version opens its sentence in its story, whose list of statements leads back', async ({ page, t }) => {
  await openUtterance(page, t);
  await versions(page, t).first().getByRole('link', { name: TITLE, exact: true }).click();
  await expect(page).toHaveURL(/\/articles\/.*statement=\d+.*#here$/);
  await expect(page.locator('p', { has: page.locator('#here') })).toContainText(SAID);
  await page
    .getByRole('list', { name: t('articles.statements'), exact: true })
    .getByRole('link', { name: new RegExp(`^${t('utterance.in')}.*${t('utterance.outlets')}$`) })
    .first()
    .click();
  await expect(page).toHaveURL(/\/statements\/[0-9a-f-]{36}\/\d+/);
});

test('rows of statements tell in how many outlets each stands', async ({ page, t }) => {
  await page.goto(`/statements?${ALL_DAYS}&q=${encodeURIComponent('اعلام قبلی نوبت‌بندی')}`);
  const links = page
    .getByRole('main')
    .getByRole('link')
    .filter({ has: page.locator('.num') });
  await expect(links.first()).toBeVisible();
  const numbers = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  const texts = await links.allInnerTexts();
  for (const [index, href] of numbers.filter((each) => each.startsWith('/statements/')).entries()) {
    await page.goto(href);
    expect(numbersIn(await heading(page).innerText())[0], t('utterance.title')).toBe(numbersIn(texts[index] ?? '')[0]);
  }
});

test('a statement that is not there is not found', async ({ page, t }) => {
  await page.goto('/statements/00000000-0000-8000-8000-000000000000/0');
  await expect(page.getByText(t('errors.notFoundTitle'))).toBeVisible();
});
