import type { Range } from '@/lib/domain/range';

/** Which characters of a body other than white space lie in the ranges. */
function covered(body: string, ranges: readonly Range[]): Set<number> {
  const inside = new Set<number>();
  for (const { start, end } of ranges)
    for (let index = start; index < end; index++) if (body.charAt(index).trim() !== '') inside.add(index);
  return inside;
}

/** How many characters of furniture there are, were given, and were given rightly; white space does not count. */
export function countFurniture(
  body: string,
  gold: readonly Range[],
  found: readonly Range[],
): { readonly right: number; readonly wanted: number; readonly given: number } {
  const wanted = covered(body, gold);
  const given = covered(body, found);
  return { right: [...given].filter((index) => wanted.has(index)).length, wanted: wanted.size, given: given.size };
}
