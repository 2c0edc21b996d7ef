'use client';

import { Line, type DotItemDotProps } from 'recharts';
import type { ChartForm } from '@/lib/domain/explorer';
import { seriesColour, type ChartLine } from '../lines';
import { isStacked } from '../points';
import { standsAlone, type ChartRow } from '../rows';

interface Props {
  readonly lines: readonly ChartLine[];
  readonly rows: readonly ChartRow[];
  readonly form: ChartForm;
  readonly emphasis: number | null;
}

/** The days compared, muted and dashed behind the lines; stacked marks have one line for all of them together. */
export function ComparedMarks({ lines, rows, form, emphasis }: Props) {
  const drawn = isStacked(form) ? lines.slice(0, 1) : lines;
  return drawn.map((line, index) => (
    <Line
      key={`c${line.of ?? 'all'}`}
      dataKey={`c${index}`}
      className="compared"
      type="linear"
      stroke={isStacked(form) ? 'var(--muted)' : seriesColour(line.place ?? index)}
      strokeWidth={1.5}
      strokeOpacity={emphasis === null || emphasis === index ? 0.6 : 0.15}
      strokeDasharray="6 4"
      dot={(dot: DotItemDotProps) =>
        standsAlone(rows, `c${index}`, dot.index) ? (
          <circle key={dot.index} cx={dot.cx} cy={dot.cy} r={2.5} fill="none" stroke={dot.stroke} />
        ) : null
      }
      activeDot={false}
      isAnimationActive={false}
    />
  ));
}
