const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** Keeps a choice of this browser, such as its language; it is no secret and holds nobody's name. */
export function keepPreference(cookie: string, value: string): void {
  document.cookie = `${cookie}=${encodeURIComponent(value)}; path=/; max-age=${YEAR_SECONDS}; samesite=lax`;
}
