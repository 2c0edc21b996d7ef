import type { Page } from 'playwright/test';
import { readVitals } from '@/e2e/fixtures/vitals';
import { median } from '../measure';
import { EMPTY, type View } from './views';

/** What a reader sees of a screen's coming: medians of some visits with the scripts in the browser's cache. */
export interface Paint {
  readonly name: string;
  /** Largest Contentful Paint in milliseconds, and over that of the empty screen visited in turn. */
  readonly lcp: number;
  readonly timesEmpty: number;
  /** The same paint for the first reader after a story of today came in. */
  readonly today: number;
  /** The largest of the visits. */
  readonly cls: number;
  /** Points that charts draw; 0 on a screen without one. */
  readonly points: number;
}

const CURVES = 'path.recharts-curve, path.recharts-rectangle, .recharts-dot';

async function visit(page: Page, { address }: View) {
  await page.goto(address, { waitUntil: 'networkidle' });
  return readVitals(page);
}

/** The vertices of everything that charts draw. */
function drawnPoints(page: Page): Promise<number> {
  return page
    .locator(CURVES)
    .evaluateAll((shapes) =>
      shapes.reduce((sum, shape) => sum + Math.max(1, (shape.getAttribute('d') ?? '').match(/[ML]/g)?.length ?? 1), 0),
    );
}

/** Visits each view and the empty screen in turn, and the view again after `change`. */
export async function measurePaints(
  page: Page,
  views: readonly View[],
  visits: number,
  change: () => Promise<void>,
): Promise<Paint[]> {
  const paints: Paint[] = [];
  for (const view of views) {
    const seen: { lcp: number; times: number; today: number; cls: number }[] = [];
    let points = 0;
    await visit(page, view);
    for (let round = 0; round < visits; round++) {
      const empty = await visit(page, EMPTY);
      const own = await visit(page, view);
      points = await drawnPoints(page);
      await change();
      const first = await visit(page, view);
      const lcp = own.lcp ?? NaN;
      const cls = Math.max(own.cls, first.cls);
      seen.push({ lcp, times: lcp / (empty.lcp ?? NaN), today: first.lcp ?? NaN, cls });
    }
    paints.push({
      name: view.name,
      lcp: median(seen.map(({ lcp }) => lcp)),
      timesEmpty: median(seen.map(({ times }) => times)),
      today: median(seen.map(({ today }) => today)),
      cls: Math.max(...seen.map(({ cls }) => cls)),
      points,
    });
  }
  return paints;
}
