import { z } from 'zod';
import type { MoreParams } from './filterParams';
import { ofParam, ofParts, type Of } from './of';
import { ofSchema } from './ofSchema';
import { parseQuery, problemOf } from './query/parseQuery';
import type { QueryProblem } from './query/tree';

/** More lines than this nobody tells apart, and there are as many colours. */
export const MOST_SERIES = 8;
export const MEASURES = ['count', 'share'] as const;
export const CHARTS = ['line', 'area', 'bars', 'multiples'] as const;
export const COMPARISONS = ['none', 'previous', 'year'] as const;
export const RANKINGS = ['people', 'speakers', 'topics', 'sources'] as const;
export const SCALES = ['same', 'own'] as const;
export type Measure = (typeof MEASURES)[number];
export type ChartForm = (typeof CHARTS)[number];
export type Comparison = (typeof COMPARISONS)[number];
export type Ranking = (typeof RANKINGS)[number];

/** Whose count a line is; null for all that the filter selects. */
export type SeriesOf = Of | null;

/** How the trend explorer shows what the filter selects: beside the filter in the address, and no part of it. */
export interface Explorer {
  /** The lines asked for, at most {@link MOST_SERIES}, each once; empty for those that count most in `top`. */
  readonly series: readonly SeriesOf[];
  readonly top: Ranking;
  /** Counts, or the share of all that the filter selects in the same bucket and unit. */
  readonly measure: Measure;
  readonly chart: ChartForm;
  /** With the days before, as many of them, or with the same days a year earlier. */
  readonly compare: Comparison;
  /** Whether holidays and weekends are marked. */
  readonly notes: boolean;
  /** Whether small multiples share their y axis. */
  readonly scale: (typeof SCALES)[number];
}

/** A query of a series that could not be read, and where it goes wrong. */
export interface RefusedQuery extends QueryProblem {
  readonly query: string;
}

export interface ParsedExplorer {
  readonly view: Explorer;
  /** Message keys below `explorer.problems`: what of the address was dropped. */
  readonly problems: readonly ('series' | 'tooMany' | 'view')[];
  readonly refused: readonly RefusedQuery[];
}

const ALL = 'all';
const seriesParam = z.union([z.literal(ALL).transform(() => null), ofSchema]);

/** The address form of a line. */
export function seriesKey(of: SeriesOf): string {
  return of === null ? ALL : ofParam(of);
}

function refusal(of: SeriesOf): RefusedQuery | null {
  const [query] = ofParts(of).filter(({ kind }) => kind === 'query');
  const problem = query ? problemOf(parseQuery(query.id)) : null;
  return query && problem ? { ...problem, query: query.id } : null;
}

const choices = {
  top: z.enum(RANKINGS).default('people'),
  measure: z.enum(MEASURES).default('count'),
  chart: z.enum(CHARTS).default('line'),
  compare: z.enum(COMPARISONS).default('none'),
  notes: z.enum(['1', '0']).default('1'),
  scale: z.enum(SCALES).default('same'),
};

function choice<Value>(params: URLSearchParams, key: string, schema: z.ZodType<Value>, bad: () => void): Value {
  const read = schema.safeParse(params.get(key) ?? undefined);
  if (read.success) return read.data;
  bad();
  return schema.parse(undefined);
}

function series(params: URLSearchParams) {
  const given = [...new Set(params.getAll('series'))];
  const looked = given.slice(0, MOST_SERIES);
  const read = looked.flatMap((value) => {
    const { data } = seriesParam.safeParse(value);
    return data === undefined ? [] : [data];
  });
  const refused = read.flatMap((of) => refusal(of) ?? []);
  const problems = [
    ...(read.length < looked.length ? (['series'] as const) : []),
    ...(given.length > looked.length ? (['tooMany'] as const) : []),
  ];
  return { series: read.filter((of) => refusal(of) === null), refused, problems };
}

/** What an address asks the trend explorer to show. Never throws: what cannot be read is dropped and told. */
export function parseExplorer(params: URLSearchParams): ParsedExplorer {
  let bad = false;
  const read = <Value>(key: string, schema: z.ZodType<Value>) => choice(params, key, schema, () => (bad = true));
  const { series: lines, refused, problems } = series(params);
  const view: Explorer = {
    series: lines,
    top: read('top', choices.top),
    measure: read('measure', choices.measure),
    chart: read('chart', choices.chart),
    compare: read('compare', choices.compare),
    notes: read('notes', choices.notes) === '1',
    scale: read('scale', choices.scale),
  };
  return { view, problems: bad ? [...problems, 'view'] : problems, refused };
}

/** The params of a view; what is as usual is left out, so that the same view has one address. */
export function explorerParams(view: Explorer): MoreParams {
  const { series: lines, top, measure, chart, compare, notes, scale } = view;
  return {
    ...(lines.length > 0 ? { series: lines.map(seriesKey) } : {}),
    ...(lines.length === 0 && top !== 'people' ? { top } : {}),
    ...(measure === 'share' ? { measure } : {}),
    ...(chart === 'line' ? {} : { chart }),
    ...(compare === 'none' ? {} : { compare }),
    ...(notes ? {} : { notes: '0' }),
    ...(scale === 'own' ? { scale } : {}),
  };
}
