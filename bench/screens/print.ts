import { chromium, type Browser } from 'playwright';
import { CHROMIUM_ARGS } from '@/e2e/chromiumArgs';
import { watchVitals } from '@/e2e/fixtures/vitals';
import { openAs } from '@/e2e/pictures/openAs';
import { tehranDay } from '@/lib/domain/tehran';
import { findChromium } from '@/scripts/testing/chromium';
import { load } from '../measure';
import { measureAnswers } from './answers';
import { withArchiveServer, type ArchiveServer } from './archiveServer';
import { measureInteractions } from './interactions';
import { measurePaints } from './paints';
import { weighScripts } from './scripts';
import { readViews } from './views';

/** How often each thing is measured. */
export interface Rounds {
  readonly answers: number;
  readonly visits: number;
}

const ms = (value: number): string => `${value.toFixed(0)} ms`;
const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const times = (ratio: number): string => `${ratio.toFixed(1)}×`;

/** Prints rows under their headings, each column as wide as its widest cell. */
function printTable(headings: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = headings.map((_, column) => Math.max(...[headings, ...rows].map((row) => (row[column] ?? '').length)));
  for (const row of [headings, ...rows])
    console.log(
      `  ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')}`,
    );
}

async function printAll(browser: Browser, { url, change }: ArchiveServer, rounds: Rounds): Promise<void> {
  const page = await openAs(browser, url, 'admin', { language: 'fa', width: 1440, theme: 'light' });
  await watchVitals(page);
  const views = await readViews(page);
  const cookie = (await page.context().cookies(url)).map(({ name, value }) => `${name}=${value}`).join('; ');

  const answers = await measureAnswers({ url, cookie, change }, views, rounds.answers);
  console.log(`screens: the server's answer, over that of /account (${load()})`);
  printTable(
    ['', 'first byte', 'whole', '95%', 'over empty', 'new of today', 'of yesterday'],
    answers.map(({ name, first, whole, slow, timesEmpty, today, late }) => [
      name,
      ms(first),
      ms(whole),
      ms(slow),
      times(timesEmpty),
      ms(today),
      ms(late),
    ]),
  );
  const paints = await measurePaints(page, views, rounds.visits, () => change(tehranDay(new Date())));
  console.log(`screens: in Chromium, scripts from its cache (${load()})`);
  printTable(
    ['', 'LCP', 'over empty', 'new of today', 'CLS', 'points'],
    paints.map(({ name, lcp, timesEmpty, today, cls, points }) => [
      name,
      ms(lcp),
      times(timesEmpty),
      ms(today),
      cls.toFixed(3),
      String(points),
    ]),
  );
  const interactions = await measureInteractions(page, rounds.visits);
  console.log(`screens: interaction to next paint on the overview (${load()})`);
  printTable(
    ['', 'INP', 'over empty'],
    interactions.map(({ name, inp, timesEmpty }) => [name, ms(inp), times(timesEmpty)]),
  );
  const weights = await weighScripts(page);
  console.log(
    `screens: scripts of the overview: ${kB(weights.first)} in the first HTML, then ${kB(weights.charts)} for charts, ` +
      `${kB(weights.pickers)} when pickers open (gzip)`,
  );
}

/** `npm run bench -- screens`: every screen on a large archive, as the server and as a reader see it. */
export async function printScreens(count: number, rounds: Rounds): Promise<void> {
  const executablePath = await findChromium();
  await withArchiveServer(count, async (server) => {
    console.log(`screens: ${server.stories} stories over a year, filled in ${server.seconds.toFixed(0)} s`);
    const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_ARGS] });
    try {
      await printAll(browser, server, rounds);
    } finally {
      await browser.close();
    }
  });
}
