import path from 'node:path';
import type { Browser } from 'playwright';
import { demoStories } from '../fixtures/demoStories';
import { openAs, openWhole } from './openAs';

/** A sentence of the demo story that the README speaks of. */
const TOLD = 'هیچ شهری بدون اعلام قبلی وارد نوبت‌بندی آب نمی‌شود';

/** Takes the pictures that the README shows, into `folder`; `url` is the address of a server with the demo stories. */
export async function takeReadmePictures(browser: Browser, url: string, folder: string): Promise<void> {
  const page = await openAs(browser, url, 'analyst', { language: 'fa', width: 1440, theme: 'light' });
  const take = (name: string) => page.screenshot({ path: path.join(folder, `${name}.png`) });

  await openWhole(page, '/');
  await take('overview');

  const story = (await demoStories(page)).find(({ body }) => body.includes(TOLD));
  if (!story) throw new Error('The demo story that the README speaks of is gone');
  await openWhole(page, `/statements?q=${encodeURIComponent(TOLD)}`);
  const href = await page.getByRole('link', { name: TOLD }).first().getAttribute('href');
  const address = new URL(href ?? '', url);
  address.searchParams.delete('q');
  await openWhole(page, address.href);
  await page.evaluate(() => window.scrollTo(0, 0));
  await take('story');
  await page.context().close();
}
