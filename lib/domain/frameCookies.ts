/** Whether keys without Ctrl or Alt do something: WCAG 2.1.4 wants that they can be switched off. */
export const KEYS_COOKIE = 'rasad-keys';
export type Keys = 'on' | 'off';

/** What a cookie says of the keys; on for anything else. */
export function parseKeys(value: string | undefined): Keys {
  return value === 'off' ? 'off' : 'on';
}

/** Whether this browser's reader has seen the tour, or does not want it (again). */
export const TOUR_COOKIE = 'rasad-tour';

/** Any value of the cookie keeps the tour away. */
export function wantsTour(value: string | undefined): boolean {
  return value === undefined || value === '';
}
