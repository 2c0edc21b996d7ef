'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useMemo, useRef } from 'react';
import { CartesianGrid, Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts';
import { direction } from '@/lib/domain/locale';
import { formatNumber } from '@/lib/format';
import { tickLabel } from './bucketLabel';
import { ChartTooltip } from './ChartTooltip';
import { seriesColour, type ChartData } from './lines';
import { PlotProbe } from './PlotProbe';
import { chartRows } from './rows';
import { chooseTicks } from './ticks';
import { useEvidenceOpening } from './useEvidenceOpening';
import { useWidth } from './useWidth';

/** How much width a label of the x axis takes at most, in CSS pixels. */
const LABEL_WIDTH = 88;
/** Up to this many buckets every point has a dot; beyond, dots would hide the line. */
const DOTTED = 20;

interface Props {
  readonly data: ChartData;
  readonly label: string;
  readonly height: number;
  /** The line to show above the others, if any. */
  readonly emphasis: number | null;
  /** Called with a bucket whose points a click or key could not tell apart. */
  readonly onPick: (bucket: number) => void;
}

/** A trend's lines. A click on a point opens the evidence of exactly that line and bucket. */
export function TrendChart({ data, label, height, emphasis, onPick }: Props) {
  const locale = useLocale();
  const t = useTranslations('charts');
  const box = useRef<HTMLDivElement>(null);
  const { plotRef, click, press } = useEvidenceOpening(data, box, onPick);
  const width = useWidth(box);
  const { buckets, lines, filter } = data;
  const style = { locale, calendar: filter.calendar };
  const rtl = direction(locale) === 'rtl';
  const rows = useMemo(() => chartRows(buckets, lines), [buckets, lines]);
  const room = Math.max(2, Math.floor(width / LABEL_WIDTH));
  const ticks = useMemo(
    () => chooseTicks(buckets, filter.interval, filter.calendar, room),
    [buckets, filter.interval, filter.calendar, room],
  );

  return (
    <div ref={box} dir="ltr" style={{ height }} onKeyDown={press} role="group" aria-label={label} className="text-xs">
      {width > 0 ? (
        <LineChart
          width={width}
          height={height}
          data={rows}
          margin={{ top: 12, right: rtl ? 0 : 20, bottom: 0, left: rtl ? 20 : 0 }}
          onClick={click}
          desc={t('keys')}
          className="cursor-pointer"
        >
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis
            dataKey="index"
            reversed={rtl}
            ticks={ticks}
            interval={0}
            tickFormatter={(index: number) => {
              const bucket = buckets[index];
              return bucket ? tickLabel(bucket, filter.interval, style) : '';
            }}
            padding={{ left: 24, right: 24 }}
            tick={{ fill: 'var(--muted)', direction: direction(locale) }}
            tickMargin={8}
            height={32}
            tickLine={false}
            axisLine={{ stroke: 'var(--line)' }}
          />
          <YAxis
            orientation={rtl ? 'right' : 'left'}
            domain={[0, 'auto']}
            allowDecimals={false}
            tickCount={5}
            tickFormatter={(value: number) => formatNumber(value, locale)}
            tick={{ fill: 'var(--muted)' }}
            width={38}
            tickLine={false}
            axisLine={false}
          />
          <Tooltip
            isAnimationActive={false}
            cursor={{ stroke: 'var(--muted)', strokeDasharray: '2 4' }}
            content={({ active, label: index }) =>
              active ? <ChartTooltip data={data} bucket={Number(index)} style={style} /> : null
            }
            wrapperStyle={{ zIndex: 10 }}
          />
          {lines.flatMap(({ of }, index) =>
            (['s', 'd'] as const).map((key) => (
              <Line
                key={`${key}${of ?? 'all'}`}
                dataKey={`${key}${index}`}
                type="linear"
                stroke={seriesColour(index)}
                strokeWidth={emphasis === index ? 3 : 2}
                strokeOpacity={emphasis === null || emphasis === index ? 1 : 0.2}
                strokeDasharray={key === 'd' ? '3 4' : undefined}
                dot={rows.length <= DOTTED ? { r: 2.5, fill: seriesColour(index), strokeWidth: 0 } : false}
                activeDot={{ r: 5, fill: 'var(--card)', stroke: seriesColour(index), strokeWidth: 2 }}
                isAnimationActive={false}
              />
            )),
          )}
          <PlotProbe plotRef={plotRef} />
        </LineChart>
      ) : null}
    </div>
  );
}
