'use client';

import { useLocale } from 'next-intl';
import { ReferenceDot } from 'recharts';
import { seriesColour, type ChartData } from '../lines';
import { pointOf } from '../points';
import { spikeKey } from './chartSpike';
import { MARK_REACH } from './markUnder';
import { shortRatio } from './ratio';

/** Nearer to the top or the left edge of the drawing than this, in CSS pixels, a label would be cut off there. */
const ROOM = { above: 26, beside: 60 } as const;

/** Above the ring; beside it where the ring touches the top: next to a peak there is room. */
function labelPlace(cx: number, cy: number) {
  if (cy >= ROOM.above) return { x: cx, y: cy - 11, textAnchor: 'middle' as const };
  return cx >= ROOM.beside
    ? { x: cx - 12, y: cy + 4, textAnchor: 'end' as const }
    : { x: cx + 12, y: cy + 4, textAnchor: 'start' as const };
}

/**
 * A ring around each point that is a spike, with how many times the usual it is. The chart sees to presses on it (useSpikeOpening);
 * by keyboard and for screen readers the explanations that they open stand in a list below the chart.
 */
export function SpikeDots({ data }: { readonly data: ChartData }) {
  const locale = useLocale();
  return data.spikes?.map(({ line, bucket, spike }) => {
    const drawn = data.lines[line];
    const value = drawn ? pointOf(data, drawn, bucket) : null;
    if (value === null) return null;
    const colour = seriesColour(drawn?.place ?? line);
    return (
      <ReferenceDot
        key={spikeKey(spike)}
        x={bucket}
        y={value}
        shape={({ cx = 0, cy = 0 }) => (
          <g aria-hidden className="spike-dot cursor-help">
            <circle cx={cx} cy={cy} r={MARK_REACH} fill="transparent" />
            <circle cx={cx} cy={cy} r={6.5} fill="var(--card)" stroke={colour} strokeWidth={2} />
            <circle cx={cx} cy={cy} r={2.5} fill={colour} />
            <text {...labelPlace(cx, cy)} fill="var(--ink)" className="font-bold select-none">
              {shortRatio(spike, locale)}
            </text>
          </g>
        )}
      />
    );
  });
}
