'use client';

import { useCallback, useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import type { BucketRange } from '../marks/Bands';
import type { Plot } from './PlotProbe';

const ordered = (one: number, other: number): BucketRange => ({
  first: Math.min(one, other),
  last: Math.max(one, other),
});

/**
 * Choosing a stretch of a chart: by dragging over it with a pointer or a finger, or by the arrow keys with Shift. Letting go,
 * or Enter, gives it to `onSelect`; Escape takes it back. While the pointer comes up, `choosing` still says that it chose.
 */
export function useSelection(plot: RefObject<Plot>, onSelect: (range: BucketRange) => void) {
  const [range, setRange] = useState<BucketRange | null>(null);
  const anchor = useRef<number | null>(null);
  const dragging = useRef(false);
  const current = useRef<BucketRange | null>(null);
  const select = (next: BucketRange | null) => {
    current.current = next;
    setRange(next);
  };
  const clear = () => {
    anchor.current = null;
    dragging.current = false;
    select(null);
  };
  const finish = () => {
    const chosen = current.current;
    clear();
    if (chosen) onSelect(chosen);
  };

  const finishRef = useRef(finish);
  useEffect(() => {
    finishRef.current = finish;
  });
  const release = useCallback(() => {
    if (!dragging.current) return;
    finishRef.current();
  }, []);
  // The pointer may be let go outside of the chart.
  useEffect(() => {
    window.addEventListener('pointerup', release);
    return () => window.removeEventListener('pointerup', release);
  }, [release]);

  const to = (bucket: number) => {
    if (anchor.current !== null) select(ordered(anchor.current, bucket));
  };
  const begin = (bucket: number | null) => {
    // What keys have chosen so far, the pointer does not finish.
    if (current.current !== null) select(null);
    anchor.current = bucket;
    dragging.current = bucket !== null;
  };
  const dragTo = (bucket: number | null) => {
    if (dragging.current && bucket !== null && (current.current !== null || bucket !== anchor.current)) to(bucket);
  };
  return {
    range,
    choosing: () => current.current !== null,
    /** For a pointer: it came down on a bucket, or on none. */
    begin,
    /** It was dragged to a bucket, or beside all. */
    dragTo,
    clear,
    /** Called with the bucket that the keys have come to. */
    reached: (bucket: number | undefined) => {
      if (!dragging.current && bucket !== undefined) to(bucket);
    },
    /** To be asked before a key does anything else; true when the key was meant for the selection. */
    press: (event: KeyboardEvent): boolean => {
      if (event.key.startsWith('Arrow')) {
        if (!event.shiftKey) clear();
        else anchor.current ??= plot.current.active ?? null;
        return false;
      }
      if (current.current === null || (event.key !== 'Enter' && event.key !== 'Escape')) return false;
      if (event.key === 'Enter') finish();
      else clear();
      return true;
    },
  };
}
