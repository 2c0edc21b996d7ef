import path from 'node:path';
import type { Browser } from 'playwright';
import { LOCALES } from '@/lib/domain/locale';
import { readScreens } from '../fixtures/screens';
import { openAs, openWhole, type Look } from './openAs';

const LOOKS: readonly Look[] = LOCALES.flatMap((language) =>
  [1440, 390].flatMap((width) => (['light', 'dark'] as const).map((theme) => ({ language, width, theme }))),
);

/**
 * Takes a picture of every screen in every look, into `folder`, named after the route; `url` is the server's address.
 * @param note is told how far it is
 */
export async function takeEveryScreen(
  browser: Browser,
  url: string,
  folder: string,
  note: (text: string) => void,
): Promise<void> {
  for (const [index, look] of LOOKS.entries()) {
    const page = await openAs(browser, url, 'admin', look);
    const signIn = { pattern: '/sign-in', address: '/sign-in' };
    const screens = [...(await readScreens(page)), signIn];
    for (const { pattern, address } of screens) {
      if (pattern === signIn.pattern) await page.context().clearCookies({ name: /session/ });
      await openWhole(page, address);
      await page.screenshot({ path: path.join(folder, `${fileName(pattern, look)}.png`), fullPage: true });
    }
    await page.context().close();
    note(`${(index + 1) * screens.length} of ${LOOKS.length * screens.length}`);
  }
}

function fileName(pattern: string, { language, width, theme }: Look): string {
  const screen =
    pattern
      .replaceAll(/[^a-z-]+/g, ' ')
      .trim()
      .replaceAll(' ', '-') || 'overview';
  return `${screen}-${language}-${width}-${theme}`;
}
