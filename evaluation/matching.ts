import type { Range } from '@/lib/domain/range';
import type { GoldStatement } from './gold';
import { nameKey, norm, similar } from './similarity';

function jaccard(a: Range, b: Range): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common <= 0 ? 0 : common / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** Pairs of indices whose spans overlap by at least `threshold` (Jaccard), one to one, best first. */
export function matchSpans(gold: readonly Range[], found: readonly Range[], threshold: number): [number, number][] {
  const pairs = gold.flatMap((g, i) => found.map((f, j) => ({ overlap: jaccard(g, f), i, j })));
  pairs.sort((a, b) => b.overlap - a.overlap || b.i - a.i || b.j - a.j);
  const usedGold = new Set<number>();
  const usedFound = new Set<number>();
  return pairs.flatMap(({ overlap, i, j }): [number, number][] => {
    if (overlap < threshold || usedGold.has(i) || usedFound.has(j)) return [];
    usedGold.add(i);
    usedFound.add(j);
    return [[i, j]];
  });
}

/** Indices of indirect statements that end within 60 characters of the same speaker's next one: optional on both sides. */
export function leadIns(statements: readonly GoldStatement[]): Set<number> {
  const order = statements.map((statement, index) => ({ statement, index }));
  order.sort((a, b) => a.statement.start - b.statement.start);
  const found = new Set<number>();
  for (const [position, { statement, index }] of order.entries()) {
    const next = order[position + 1]?.statement;
    if (!next || statement.kind !== 'indirect') continue;
    const gap = next.start - statement.end;
    if (gap >= 0 && gap <= 60 && norm(statement.speaker) === norm(next.speaker)) found.add(index);
  }
  return found;
}

/** Persons agree by full name, roles and organisations by most of their words, unnamed speakers by being unnamed. */
export function sameSpeaker(gold: GoldStatement, found: GoldStatement): boolean {
  if (gold.speakerType === 'person') return nameKey(gold.speaker) === nameKey(found.speaker);
  if (gold.speakerType === 'unnamed' && found.speakerType === 'unnamed') return true;
  return similar(gold.speaker, found.speaker);
}
