import type { Page } from 'playwright/test';
import { readScreens } from '@/e2e/fixtures/screens';
import { addDays, tehranDay } from '@/lib/domain/tehran';

/** A screen as it is measured: how it is called in the table, and its address. */
export interface View {
  readonly name: string;
  readonly address: string;
}

/** The screen with the same frame and nothing of its own, which the others are compared with. */
export const EMPTY: View = { name: '/account', address: '/account' };

/** What makes screens work harder than a first visit does. */
function harder(today: string): readonly View[] {
  const year = `from=${addDays(today, -364)}&to=${today}`;
  const query = new URLSearchParams({ q: 'کتابخانه' }).toString();
  return [
    { name: '/ over a year', address: `/?${year}` },
    { name: '/ each text once', address: '/?once=1' },
    { name: '/ with words', address: `/?${query}` },
    { name: '/trends by day over a year', address: `/trends?${year}&interval=day` },
    { name: '/statements over a year', address: `/statements?${year}` },
    { name: '/statements with words', address: `/statements?${query}` },
    { name: '/articles, page 100', address: '/articles?page=100' },
  ];
}

/** Every screen of the app at its default period, and some that work harder. The page is signed in. */
export async function readViews(page: Page): Promise<readonly View[]> {
  const screens = (await readScreens(page)).filter(({ pattern }) => !pattern.includes('...'));
  return [...screens.map(({ pattern, address }) => ({ name: pattern, address })), ...harder(tehranDay(new Date()))];
}
