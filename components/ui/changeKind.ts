/** How a change from one count to another is best told. */
export type ChangeKind =
  | { readonly kind: 'none' }
  /** From nothing to something. */
  | { readonly kind: 'fresh' }
  /** As many as before: a bare zero beside a count reads as one more of its digits. */
  | { readonly kind: 'same' }
  /** By how many, signed: from so few that a percentage would say more than is known. */
  | { readonly kind: 'by'; readonly difference: number }
  /** How many times as much, from two: a percentage of four digits is no figure that anybody grasps. */
  | { readonly kind: 'times'; readonly factor: number }
  /** A fraction of the count before, signed: 0.09 is 9 % more. */
  | { readonly kind: 'ratio'; readonly ratio: number };

/** From fewer than this, one more or less is chance, and in per cent it looks like news. */
const BASE = 10;
/** From ten times as much on. */
const MANIFOLD = 10;

/** How to tell the change from `previous` to `current`; `previous` is null where nothing can be compared. */
export function changeKind(current: number, previous: number | null): ChangeKind {
  if (previous === null || (previous === 0 && current === 0)) return { kind: 'none' };
  if (previous === 0) return { kind: 'fresh' };
  if (previous === current) return { kind: 'same' };
  if (previous < BASE) return { kind: 'by', difference: current - previous };
  if (current >= MANIFOLD * previous) return { kind: 'times', factor: current / previous };
  return { kind: 'ratio', ratio: (current - previous) / previous };
}
