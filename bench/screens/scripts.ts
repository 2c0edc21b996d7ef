import type { Page } from 'playwright/test';
import { openChoices, openPeriod } from '@/e2e/fixtures/filterBar';
import { firstScripts, weigh } from '@/e2e/fixtures/firstScripts';
import { hydrated } from '@/e2e/fixtures/hydrated';
import { words } from '@/e2e/fixtures/words';

const t = words('fa');

/** Scripts of the overview by when they are loaded, in bytes compressed by gzip. */
export interface ScriptWeights {
  /** What the first HTML refers to. */
  readonly first: number;
  /** What comes without the reader's doing afterwards: charts. */
  readonly charts: number;
  /** What comes when pickers are opened. */
  readonly pickers: number;
}

async function total(page: Page, addresses: Iterable<string>): Promise<number> {
  const weighed = await Promise.all([...addresses].map((address) => weigh(page, address)));
  return weighed.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** Weighs the scripts of the overview; the page's cache may hold them. */
export async function weighScripts(page: Page): Promise<ScriptWeights> {
  const first = await firstScripts(page, '/');
  const known = new Set(first.map(({ address }) => new URL(address, page.url()).pathname));
  const later = new Set<string>();
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (request.resourceType() === 'script' && !known.has(pathname)) later.add(pathname);
  });
  await page.goto('/', { waitUntil: 'networkidle' });
  const charts = new Set(later);
  await hydrated(page, t);
  await openChoices(page, t, 'speaker');
  await page.keyboard.press('Escape');
  await openPeriod(page, t);
  await page.waitForLoadState('networkidle');
  return {
    first: first.reduce((sum, { bytes }) => sum + bytes, 0),
    charts: await total(page, charts),
    pickers: await total(page, later.difference(charts)),
  };
}
