'use client';

import { usePlotArea, useXAxisScale } from 'recharts';
import type { ChartNote } from '../lines';

/** Buckets of a chart from the first to the last, both included. */
export interface BucketRange {
  readonly first: number;
  readonly last: number;
}

interface Props {
  readonly ranges: readonly (BucketRange & { readonly kind: ChartNote['kind'] | 'selection' })[];
  readonly buckets: number;
}

const LOOK = {
  weekend: { fill: 'var(--muted)', fillOpacity: 0.07 },
  season: { fill: 'var(--series-8)', fillOpacity: 0.08 },
  holiday: { fill: 'var(--warn)', fillOpacity: 0.14 },
  selection: { fill: 'var(--accent)', fillOpacity: 0.18 },
} as const;

/** Stretches of the plot behind its lines; a single bucket has its width too. Stands inside a chart. */
export function Bands({ ranges, buckets }: Props) {
  const x = useXAxisScale();
  const plot = usePlotArea();
  const [start, end] = [x?.(0, { position: 'middle' }), x?.(Math.max(1, buckets - 1), { position: 'middle' })];
  if (!x || !plot || start === undefined) return null;
  const half = end === undefined ? plot.width / 2 : Math.abs(end - start) / Math.max(1, buckets - 1) / 2;
  return ranges.map(({ first, last, kind }) => {
    const ends = [x(first, { position: 'middle' }), x(last, { position: 'middle' })].map((each) => each ?? start);
    const left = Math.max(plot.x, Math.min(...ends) - half);
    const right = Math.min(plot.x + plot.width, Math.max(...ends) + half);
    return (
      <rect
        key={`${kind} ${first}`}
        x={left}
        y={plot.y}
        width={Math.max(0, right - left)}
        height={plot.height}
        pointerEvents="none"
        {...LOOK[kind]}
      />
    );
  });
}
