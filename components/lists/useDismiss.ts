import { useEffect, type RefObject } from 'react';

/** Calls `dismiss` on Escape, and when something outside of `area` is pressed or focused, while `open`. */
export function useDismiss(area: RefObject<HTMLElement | null>, open: boolean, dismiss: (escaped: boolean) => void) {
  useEffect(() => {
    if (!open) return;
    const onEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') dismiss(true);
    };
    const onOutside = (event: Event) => {
      if (event.target instanceof Node && !area.current?.contains(event.target)) dismiss(false);
    };
    document.addEventListener('keydown', onEscape);
    document.addEventListener('pointerdown', onOutside);
    document.addEventListener('focusin', onOutside);
    return () => {
      document.removeEventListener('keydown', onEscape);
      document.removeEventListener('pointerdown', onOutside);
      document.removeEventListener('focusin', onOutside);
    };
  }, [area, open, dismiss]);
}
