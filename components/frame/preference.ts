import { THEME_COOKIE, type Theme } from '@/lib/domain/theme';

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** Keeps a choice of this browser, such as its language; it is no secret and holds nobody's name. */
export function keepPreference(cookie: string, value: string): void {
  document.cookie = `${cookie}=${encodeURIComponent(value)}; path=/; max-age=${YEAR_SECONDS}; samesite=lax`;
}

/** Keeps a choice until the browser is closed. */
export function keepUntilClosed(cookie: string, value: string): void {
  document.cookie = `${cookie}=${encodeURIComponent(value)}; path=/; samesite=lax`;
}

/** Lights the page at once; the cookie tells the server for the next one. */
export function applyTheme(theme: Theme): void {
  keepPreference(THEME_COOKIE, theme);
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
