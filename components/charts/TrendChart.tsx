'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useMemo, useRef } from 'react';
import { CartesianGrid, ComposedChart, Tooltip, XAxis, YAxis } from 'recharts';
import type { ChartForm } from '@/lib/domain/explorer';
import type { Days } from '@/lib/domain/filter';
import { direction } from '@/lib/domain/locale';
import { formatNumber, formatShare } from '@/lib/format';
import { bucketLabel, tickLabel } from './bucketLabel';
import { ChartTooltip } from './ChartTooltip';
import type { ChartData } from './lines';
import { Bands, type BucketRange } from './marks/Bands';
import { ComparedMarks } from './marks/ComparedMarks';
import { SeriesMarks } from './marks/SeriesMarks';
import { bucketsOf } from './notes';
import { PlotProbe, type Plot } from './pointer/PlotProbe';
import { useEvidenceOpening } from './pointer/useEvidenceOpening';
import { bucketUnder } from './pointer/bucketUnder';
import { usePointer } from './pointer/usePointer';
import { useSelection } from './pointer/useSelection';
import { chartRows } from './rows';
import { SpikeDots } from './spikes/SpikeDots';
import { useSpikeOpening } from './spikes/useSpikeOpening';
import { chooseTicks } from './ticks';
import { useWidth } from './useWidth';

/** How much width a label of the x axis takes at most, in CSS pixels. */
const LABEL_WIDTH = 88;
/** The width of the y axis for counts and for shares, in CSS pixels. */
const AXIS_WIDTH = { count: 38, share: 48 } as const;

interface Props {
  readonly data: ChartData;
  readonly label: string;
  readonly height: number;
  readonly form?: ChartForm;
  /** Where the y axis ends at least; by default it ends where the values do. */
  readonly top?: number;
  /** The line to show above the others, if any. */
  readonly emphasis: number | null;
  /** Called with a bucket whose points a click or key could not tell apart. */
  readonly onPick: (bucket: number) => void;
  /** Called with the days that were dragged over, or chosen by keys. */
  readonly onZoom: (days: Days) => void;
}

/**
 * A trend's lines, areas or bars. A click on a point opens the evidence of exactly that line and bucket, one on the mark of a
 * spike its explanation; dragging over the plot chooses its days.
 */
export function TrendChart({ data, label, height, form = 'line', top, emphasis, onPick, onZoom }: Props) {
  const locale = useLocale();
  const t = useTranslations('charts');
  const box = useRef<HTMLDivElement>(null);
  const plot = useRef<Plot>({
    yOf: undefined,
    xOf: undefined,
    bucketAt: undefined,
    area: undefined,
    active: undefined,
  });
  const width = useWidth(box);
  const { buckets, lines, filter, measure = 'count', notes = [] } = data;
  const daysOf = ({ first, last }: BucketRange): Days => ({
    from: buckets[first]?.from ?? filter.from,
    to: buckets[last]?.to ?? filter.to,
  });
  const selection = useSelection(plot, (range) => onZoom(daysOf(range)));
  const marked = form === 'line';
  const openSpike = useSpikeOpening({ data, plot });
  const { pressed, touch, press } = useEvidenceOpening({ data, form, plot }, onPick);
  const pointer = usePointer({
    down: (at) => selection.begin(bucketUnder(at, plot.current)),
    drag: (at) => selection.dragTo(bucketUnder(at, plot.current)),
    up: (at) => {
      if (!selection.choosing() && !(marked && openSpike(at))) pressed(at);
    },
    cancel: selection.clear,
  });
  const style = { locale, calendar: filter.calendar };
  const rtl = direction(locale) === 'rtl';
  const rows = useMemo(() => chartRows(data, form), [data, form]);
  const room = Math.max(2, Math.floor(width / LABEL_WIDTH));
  const ticks = useMemo(
    () => chooseTicks(buckets, filter.interval, filter.calendar, room),
    [buckets, filter.interval, filter.calendar, room],
  );
  const noted = useMemo(
    () => notes.flatMap((note) => ({ ...bucketsOf(note, buckets), kind: note.kind })),
    [notes, buckets],
  );
  const bands = noted.flatMap(({ first, last, kind }) =>
    first === undefined || last === undefined ? [] : [{ first, last, kind }],
  );
  const selected = selection.range ? daysOf(selection.range) : null;

  return (
    <div
      ref={box}
      dir="ltr"
      style={{ height }}
      onKeyDownCapture={(event) => {
        if (!selection.press(event)) press(event);
      }}
      {...pointer}
      onTouchStartCapture={touch}
      role="group"
      aria-label={label}
      // What is dragged sideways chooses days; up and down scrolls the page, as everywhere.
      className="touch-pan-y touch-pinch-zoom text-xs select-none [&_.recharts-surface:focus:not(:focus-visible)]:outline-none"
    >
      {width > 0 ? (
        <ComposedChart
          width={width}
          height={height}
          data={rows}
          margin={{ top: 12, right: rtl ? 0 : 20, bottom: 0, left: rtl ? 20 : 0 }}
          desc={t('keys')}
          className="cursor-pointer"
        >
          <Bands ranges={bands} buckets={buckets.length} />
          {selection.range ? (
            <Bands ranges={[{ ...selection.range, kind: 'selection' }]} buckets={buckets.length} />
          ) : null}
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
            padding={form === 'bars' ? undefined : { left: 24, right: 24 }}
            tick={{ fill: 'var(--muted)', direction: direction(locale) }}
            tickMargin={8}
            height={32}
            tickLine={false}
            axisLine={{ stroke: 'var(--line)' }}
          />
          <YAxis
            orientation={rtl ? 'right' : 'left'}
            domain={[0, top ?? 'auto']}
            allowDecimals={measure === 'share'}
            tickCount={5}
            tickFormatter={(value: number) =>
              measure === 'share' ? formatShare(value, locale) : formatNumber(value, locale)
            }
            tick={{ fill: 'var(--muted)' }}
            width={AXIS_WIDTH[measure]}
            tickLine={false}
            axisLine={false}
          />
          <Tooltip
            isAnimationActive={false}
            // Where there is no number, it says why.
            filterNull={false}
            cursor={{ stroke: 'var(--muted)', strokeDasharray: '2 4', fill: 'var(--line)', fillOpacity: 0.4 }}
            content={({ active, label: index }) =>
              active ? <ChartTooltip data={data} bucket={Number(index)} style={style} /> : null
            }
            wrapperStyle={{ zIndex: 10 }}
          />
          {data.comparison ? <ComparedMarks lines={lines} rows={rows} form={form} emphasis={emphasis} /> : null}
          <SeriesMarks lines={lines} rows={rows} form={form} emphasis={emphasis} />
          {marked ? <SpikeDots data={data} /> : null}
          <PlotProbe plotRef={plot} onActive={selection.reached} />
        </ComposedChart>
      ) : null}
      <span role="status" className="sr-only">
        {selected ? t('selected', { period: bucketLabel(selected, style) }) : ''}
      </span>
    </div>
  );
}
