'use client';

import { Area, Bar, Line, type DotItemDotProps } from 'recharts';
import type { ChartForm } from '@/lib/domain/explorer';
import { seriesColour, type ChartLine } from '../lines';
import { standsAlone, type ChartRow } from '../rows';
import { markerPath, showsMarker } from './markers';

interface Props {
  readonly lines: readonly ChartLine[];
  readonly rows: readonly ChartRow[];
  readonly form: ChartForm;
  /** The line to show above the others, if any. */
  readonly emphasis: number | null;
}

type Key = `${'s' | 'd' | 'c'}${number}`;

/** The solid marks of a line, and those of what is unfinished. */
const PARTS = ['s', 'd'] as const;
const FAINT = 0.2;

/** The lines, areas or stacked bars of a chart; all but the one in `emphasis` fade. Inside a chart of Recharts only. */
export function SeriesMarks({ lines, rows, form, emphasis }: Props) {
  const opacity = (line: number) => (emphasis === null || emphasis === line ? 1 : FAINT);
  return lines.flatMap((line, index) =>
    PARTS.map((part) => {
      const key: Key = `${part}${index}`;
      const mark = { line, index, part, opacity: opacity(index), rows, lines: lines.length };
      if (form === 'bars') return <StackedBar key={key} {...mark} />;
      return form === 'area' ? (
        <StackedArea key={key} {...mark} />
      ) : (
        <OneLine key={key} {...mark} strong={emphasis === index} />
      );
    }),
  );
}

interface MarkProps {
  readonly line: ChartLine;
  readonly index: number;
  readonly part: (typeof PARTS)[number];
  readonly opacity: number;
  readonly rows: readonly ChartRow[];
  readonly lines: number;
}

const colourOf = ({ place }: ChartLine, index: number) => seriesColour(place ?? index);

function StackedBar({ line, index, part, opacity }: MarkProps) {
  const fill = colourOf(line, index);
  return (
    <Bar
      dataKey={`${part}${index}`}
      stackId="bars"
      fill={fill}
      fillOpacity={part === 'd' ? opacity / 2 : opacity}
      stroke={part === 'd' ? fill : 'var(--card)'}
      strokeDasharray={part === 'd' ? '3 3' : undefined}
      strokeWidth={0.5}
      isAnimationActive={false}
    />
  );
}

function StackedArea({ line, index, part, opacity, rows }: MarkProps) {
  const colour = colourOf(line, index);
  const key: Key = `${part}${index}`;
  return (
    <Area
      dataKey={key}
      stackId={part}
      type="linear"
      fill={colour}
      fillOpacity={opacity * (part === 'd' ? 0.3 : 0.7)}
      stroke={colour}
      strokeOpacity={opacity}
      strokeWidth={1}
      strokeDasharray={part === 'd' ? '3 4' : undefined}
      dot={(dot: DotItemDotProps) => (
        <Dot key={dot.index} dot={dot} shape={0} colour={colour} shown={standsAlone(rows, key, dot.index)} />
      )}
      activeDot={false}
      isAnimationActive={false}
    />
  );
}

function OneLine({ line, index, part, opacity, rows, lines, strong }: MarkProps & { readonly strong: boolean }) {
  const colour = colourOf(line, index);
  const key: Key = `${part}${index}`;
  const place = line.place ?? index;
  return (
    <Line
      dataKey={key}
      type="linear"
      stroke={colour}
      strokeWidth={strong ? 3 : 2}
      strokeOpacity={opacity}
      strokeDasharray={part === 'd' ? '3 4' : undefined}
      dot={(dot: DotItemDotProps) => (
        <Dot
          key={dot.index}
          dot={dot}
          shape={lines > 1 ? place : 0}
          colour={colour}
          opacity={opacity}
          shown={
            (part === 's' || rows[dot.index]?.[`s${index}`] === null) &&
            (showsMarker(index, lines, dot.index, rows.length) || standsAlone(rows, key, dot.index))
          }
        />
      )}
      activeDot={{ r: 5, fill: 'var(--card)', stroke: colour, strokeWidth: 2 }}
      isAnimationActive={false}
    />
  );
}

interface DotProps {
  readonly dot: DotItemDotProps;
  readonly shape: number;
  readonly colour: string;
  readonly opacity?: number;
  readonly shown: boolean;
}

function Dot({ dot: { cx, cy, value }, shape, colour, opacity = 1, shown }: DotProps) {
  if (!shown || cx === undefined || cy === undefined || value === null || value === undefined) return null;
  return (
    <path
      d={markerPath(shape, 3.4)}
      transform={`translate(${Number(cx)} ${Number(cy)})`}
      fill={colour}
      fillOpacity={opacity}
      stroke="var(--card)"
      strokeWidth={1}
    />
  );
}
