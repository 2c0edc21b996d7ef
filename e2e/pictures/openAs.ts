import type { Browser, Page } from 'playwright';
import { TOUR_COOKIE } from '@/lib/domain/frameCookies';
import { LOCALE_COOKIE, type Locale } from '@/lib/domain/locale';
import { ACCOUNTS, type AccountName } from '../accounts';
import { signIn } from '../fixtures/signIn';

/** How a reader sees a screen. */
export interface Look {
  readonly language: Locale;
  /** The width of the window in CSS pixels. */
  readonly width: number;
  readonly theme: 'light' | 'dark';
}

/** Opens a browser window and signs in; `url` is the server's address. */
export async function openAs(browser: Browser, url: string, account: AccountName, look: Look): Promise<Page> {
  const { language, width, theme } = look;
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width, height: width < 500 ? 844 : 960 },
    colorScheme: theme,
    reducedMotion: 'reduce',
    timezoneId: 'Asia/Tehran',
  });
  await context.addCookies([{ name: TOUR_COOKIE, value: 'done', url }]);
  const page = await context.newPage();
  await signIn(page, ACCOUNTS[account]);
  await context.addCookies([{ name: LOCALE_COOKIE, value: language, url }]);
  return page;
}

/** Opens an address and waits until everything on it is drawn. */
export async function openWhole(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('main').waitFor();
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
}
