/** What is read of a pressed key. */
export type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const PLACES: Readonly<Record<string, string>> = { Slash: '/', BracketLeft: '[', BracketRight: ']' };
const LATIN = /^[a-z?/[\]]$/i;
const LETTER = /^Key([A-Z])$/;

/**
 * Which Latin letter or sign a pressed key stands for: what it writes, where that is Latin, whatever the layout; else what
 * stands at its place on a Latin keyboard, so that a Persian layout has the same shortcuts. Null with Ctrl, Alt or
 * Meta, which belong to the browser, and for keys that write something else.
 */
export function keyName({ key, code, shiftKey, ctrlKey, metaKey, altKey }: Pressed): string | null {
  if (ctrlKey || metaKey || altKey) return null;
  if (LATIN.test(key)) return key.toLowerCase();
  if (key === '؟') return '?';
  if (key.length !== 1 || key <= '~') return null;
  const place = PLACES[code] ?? LETTER.exec(code)?.[1]?.toLowerCase() ?? null;
  return place === '/' && shiftKey ? '?' : place;
}

/** The first key of those that lead to sections. */
export const GO = 'g';

/** The shortcut that a key completes, after the key before it if that still waits; «g» alone only begins one. */
export function shortcut(waiting: string | null, key: string): string | null {
  if (waiting === GO) return `${GO} ${key}`;
  return key === GO ? null : key;
}
