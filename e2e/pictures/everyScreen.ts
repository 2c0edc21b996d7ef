import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright';
import { LOCALES } from '@/lib/domain/locale';
import { readScreens } from '../fixtures/screens';
import { contactSheet, type Shot } from './contactSheet';
import { openAs, openWhole, type Look } from './openAs';

const LOOKS: readonly Look[] = LOCALES.flatMap((language) =>
  [1440, 360].flatMap((width) => (['light', 'dark'] as const).map((theme) => ({ language, width, theme }))),
);

/**
 * Takes a picture of every screen in every look, into `folder`, named after the route, and writes a sheet with all of
 * them; `url` is the server's address.
 * @param note is told how far it is
 */
export async function takeEveryScreen(
  browser: Browser,
  url: string,
  folder: string,
  note: (text: string) => void,
): Promise<void> {
  const shots: Shot[] = [];
  for (const [index, look] of LOOKS.entries()) {
    const page = await openAs(browser, url, 'admin', look);
    const signIn = { pattern: '/sign-in', address: '/sign-in' };
    const screens = [...(await readScreens(page)), signIn];
    for (const { pattern, address } of screens) {
      if (pattern === signIn.pattern) await page.context().clearCookies({ name: /session/ });
      await openWhole(page, address);
      const shot = shotOf(pattern, look);
      await page.screenshot({ path: path.join(folder, shot.file), fullPage: true });
      shots.push(shot);
    }
    await page.context().close();
    await writeFile(path.join(folder, 'index.html'), contactSheet(shots));
    note(`${(index + 1) * screens.length} of ${LOOKS.length * screens.length}`);
  }
}

function shotOf(pattern: string, { language, width, theme }: Look): Shot {
  const screen =
    pattern
      .replaceAll(/[^a-z-]+/g, ' ')
      .trim()
      .replaceAll(' ', '-') || 'overview';
  const look = `${language}-${width}-${theme}`;
  return { screen, look, width, file: `${screen}-${look}.png` };
}
