'use client';

import type { Days } from '@/lib/domain/filter';
import { MULTIPLE_HEIGHT } from './ChartSkeleton';
import { LazyTrendChart } from './LazyTrendChart';
import type { ChartData } from './lines';
import { niceTop } from './niceTop';
import { highestPoint } from './points';
import { Swatch } from './Swatch';
import { ofLine } from './spikes/chartSpike';

interface Props {
  readonly data: ChartData;
  readonly label: string;
  /** Whether all charts end at the same height, so that lines can be compared across them. */
  readonly sameScale: boolean;
  readonly onPick: (bucket: number) => void;
  readonly onZoom: (days: Days) => void;
}

/** Each line in a small chart of its own, over the same days. */
export function Multiples({ data, label, sameScale, onPick, onZoom }: Props) {
  const top = sameScale ? niceTop(highestPoint(data), data.measure !== 'share') : 0;
  return (
    <ul aria-label={label} className="grid gap-x-6 gap-y-3 md:grid-cols-2">
      {data.lines.map((line, index) => (
        <li key={line.of ?? 'all'} className="min-w-0 break-inside-avoid">
          <p className="flex items-center gap-2 text-sm">
            <Swatch place={index} lines={1} />
            <span className="truncate">{line.name}</span>
          </p>
          <LazyTrendChart
            data={{ ...data, lines: [{ ...line, place: index }], spikes: ofLine(data.spikes, index) }}
            label={line.name}
            height={MULTIPLE_HEIGHT}
            top={top === 0 ? undefined : top}
            emphasis={null}
            onPick={onPick}
            onZoom={onZoom}
          />
        </li>
      ))}
    </ul>
  );
}
