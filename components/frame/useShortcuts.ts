'use client';

import { useEffect, useRef } from 'react';
import { GO, keyName, shortcut } from './keys';
import { moveRow } from './moveRow';

/** How long «g» waits for the letter after it, in milliseconds. */
const PATIENCE = 1500;

const TEXT = 'input:not([type=checkbox], [type=radio], [type=submit], [type=button]), textarea, select, [role=textbox]';
/** What takes letters itself, or covers the page: a list to type ahead in, a date part by part, any dialog. */
const OWN_KEYS = 'dialog, [role=dialog], [role=alertdialog], [role=listbox], [role=menu], [role=spinbutton]';

function isTaken(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches(TEXT) || target.closest(OWN_KEYS) !== null)
  );
}

/** Does what a shortcut stands for: the element that carries it is focused, if it takes text, or else pressed. */
function run(name: string): boolean {
  if (name === 'j' || name === 'k') {
    moveRow(name === 'j' ? 1 : -1);
    return true;
  }
  const element = document.querySelector<HTMLElement>(`[data-shortcut="${CSS.escape(name)}"]`);
  if (element?.matches(TEXT)) element.focus();
  else element?.click();
  return element !== null;
}

/**
 * Listens to the keys that lead around. A control says itself which it answers to (`data-shortcut`), so a screen
 * without it has no such key.
 */
export function useShortcuts(on: boolean): void {
  const waiting = useRef<{ readonly key: string; readonly at: number } | null>(null);
  useEffect(() => {
    if (!on) return;
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || isTaken(event.target)) return;
      const key = keyName(event);
      if (key === null) return;
      const before = waiting.current;
      const begun = before && event.timeStamp - before.at < PATIENCE ? before.key : null;
      waiting.current = begun === null && key === GO ? { key, at: event.timeStamp } : null;
      const name = shortcut(begun, key);
      if (name !== null && run(name)) event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [on]);
}
