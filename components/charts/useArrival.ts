'use client';

import { useEffect, useState } from 'react';

/** What a promise of the server brought, null until then; what cannot be had stays away, since the chart stands without it. */
export function useArrival<Value>(awaited: Promise<Value> | undefined): Value | null {
  const [arrived, setArrived] = useState<Value | null>(null);
  useEffect(() => {
    let wanted = true;
    void awaited?.then(
      (value) => {
        if (wanted) setArrived(value);
      },
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [awaited]);
  return arrived;
}
