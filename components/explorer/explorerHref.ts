import { explorerParams, type Explorer } from '@/lib/domain/explorer';
import type { Filter } from '@/lib/domain/filter';
import { filterHref, type MoreParams } from '@/lib/domain/filterParams';

export const EXPLORER_PATH = '/trends';

/** The explorer as its address has it: what is counted, how it is shown, and further params that stay. */
export interface ExplorerPlace {
  readonly filter: Filter;
  readonly view: Explorer;
  readonly keep: MoreParams;
}

/** The address of the explorer with something changed. */
export function explorerHref(
  { filter, view, keep }: ExplorerPlace,
  change: { readonly filter?: Partial<Filter>; readonly view?: Partial<Explorer> },
): string {
  const more = { ...explorerParams({ ...view, ...change.view }), ...keep };
  return filterHref(EXPLORER_PATH, { ...filter, ...change.filter }, more);
}
