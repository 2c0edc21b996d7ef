/** How the frame is lit: as the device says, or by the reader's own choice. */
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The cookie that keeps the reader's choice. */
export const THEME_COOKIE = 'rasad-theme';

/** The theme a cookie names; the device's own for anything else. */
export function parseTheme(value: string | undefined): Theme {
  return THEMES.find((theme) => theme === value) ?? THEMES[0];
}
