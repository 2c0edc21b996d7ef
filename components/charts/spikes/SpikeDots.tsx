'use client';

import { useLocale } from 'next-intl';
import type { MouseEvent } from 'react';
import { ReferenceDot } from 'recharts';
import { seriesColour, type ChartLine } from '../lines';
import type { ChartRow } from '../rows';
import { spikeKey, type ChartSpike } from './chartSpike';
import { shortRatio } from './ratio';
import { useSpikeChoice } from './SpikeChoice';

interface Props {
  readonly spikes: readonly ChartSpike[] | undefined;
  readonly lines: readonly ChartLine[];
  readonly rows: readonly ChartRow[];
}

const stop = (event: MouseEvent) => event.stopPropagation();

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
 * A ring around each point that is a spike, with how many times the usual it is. A click opens its explanation; by keyboard
 * and for screen readers the same explanations stand in a list below the chart.
 */
export function SpikeDots({ spikes = [], lines, rows }: Props) {
  const locale = useLocale();
  const { choose } = useSpikeChoice();
  return spikes.map(({ line, bucket, spike }) => {
    const row = rows[bucket];
    const value = row?.[`s${line}`] ?? row?.[`d${line}`];
    if (value === undefined || value === null) return null;
    const colour = seriesColour(lines[line]?.place ?? line);
    const open = (event: MouseEvent) => {
      event.stopPropagation();
      choose(spikeKey(spike));
    };
    return (
      <ReferenceDot
        key={spikeKey(spike)}
        x={bucket}
        y={value}
        shape={({ cx = 0, cy = 0 }) => (
          <g aria-hidden className="spike-dot cursor-help" onClick={open} onMouseDown={stop}>
            <circle cx={cx} cy={cy} r={14} fill="transparent" />
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
