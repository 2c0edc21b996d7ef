import { parseExplorer, type ParsedExplorer } from '@/lib/domain/explorer';
import { fitInterval } from '@/lib/domain/fitInterval';
import type { Interval } from '@/lib/domain/filterChoices';
import type { MoreParams } from '@/lib/domain/filterParams';
import { readView, type SearchParams, type View } from '../../_sections/view';

/** How many points a chart draws at most. */
export const MOST_POINTS = 2_000;

export interface ExplorerRequest extends ParsedExplorer {
  readonly asked: View;
  /** Params that are nobody's here and stay: the ways back from a zoom. */
  readonly keep: MoreParams;
}

function urlParams(params: Readonly<Record<string, string | string[] | undefined>>): URLSearchParams {
  return new URLSearchParams(
    Object.entries(params).flatMap(([key, value]) => [value ?? []].flat().map((each) => [key, each])),
  );
}

/** Reads the explorer's address: the filter and how it is shown. */
export async function readExplorer(searchParams: SearchParams): Promise<ExplorerRequest> {
  const params = urlParams(await searchParams);
  const back = params.getAll('back');
  return {
    ...parseExplorer(params),
    asked: await readView(searchParams),
    keep: back.length > 0 ? { back } : {},
  };
}

/** The interval in which `lines` lines, and as many compared, stay within the points that a chart draws. */
export function drawableInterval({ filter }: View, lines: number, compared: boolean): Interval {
  const most = Math.floor(MOST_POINTS / Math.max(1, lines) / (compared ? 2 : 1));
  return fitInterval(filter.interval, filter.from, filter.to, most);
}
