import type { Page } from 'playwright/test';
import { chart, highestPoint } from '@/e2e/fixtures/chart';
import { closeChoices, openChoices, openPeriod } from '@/e2e/fixtures/filterBar';
import { hydrated } from '@/e2e/fixtures/hydrated';
import { readVitals } from '@/e2e/fixtures/vitals';
import { words } from '@/e2e/fixtures/words';
import { median } from '../measure';

const t = words('fa');

/** Interaction to Next Paint of something that a reader does on the overview, in milliseconds: the median of some times. */
export interface Interaction {
  readonly name: string;
  readonly inp: number;
  readonly timesEmpty: number;
}

const ACTS: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'open the period': async (page) => {
    await hydrated(page, t);
    await openPeriod(page, t);
  },
  'open a list of choices': async (page) => {
    await hydrated(page, t);
    await openChoices(page, t, 'speaker');
  },
  'find a speaker': async (page) => {
    await hydrated(page, t);
    const dialog = await openChoices(page, t, 'speaker');
    await dialog.getByRole('searchbox').pressSequentially('رامین', { delay: 40 });
    await dialog.getByRole('option').first().waitFor();
    await closeChoices(page, dialog);
  },
  'click a point of a chart': async (page) => {
    const drawn = await chart(page, t('trends.people.stories'));
    const { x, y } = await highestPoint(drawn, []);
    await page.mouse.move(x, y);
    await page.mouse.click(x, y);
  },
};

async function inpOf(page: Page, address: string, act: (page: Page) => Promise<unknown>): Promise<number> {
  await page.goto(address, { waitUntil: 'networkidle' });
  await act(page);
  // Less than a frame of 16 ms is not told.
  return (await readVitals(page)).inp ?? 16;
}

/** Does each thing `times` times on a new visit; the empty screen's is a click that opens nothing. */
export async function measureInteractions(page: Page, times: number): Promise<Interaction[]> {
  const found: Interaction[] = [];
  for (const [name, act] of Object.entries(ACTS)) {
    const pairs: { own: number; empty: number }[] = [];
    for (let round = 0; round < times; round++) {
      const empty = await inpOf(page, '/account', (open) => open.getByRole('heading', { level: 1 }).click());
      pairs.push({ own: await inpOf(page, '/', act), empty });
    }
    found.push({
      name,
      inp: median(pairs.map(({ own }) => own)),
      timesEmpty: median(pairs.map(({ own, empty }) => own / empty)),
    });
  }
  return found;
}
