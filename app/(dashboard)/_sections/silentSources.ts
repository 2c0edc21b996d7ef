import type { Scope } from '@/lib/domain/scope';
import { getSilentSources } from '@/lib/queries/entities/getSilentSources';

/** How long an answer holds, in milliseconds: an outlet falls silent over hours, and the question reads two weeks. */
const HOLDS = 60_000;

let last: { readonly at: number; readonly slugs: Promise<ReadonlySet<string>> } | null = null;

/** The outlets that are silent now, asked of the database at most once a minute, whoever looks. */
export function silentSources(scope: Scope, now: Date): Promise<ReadonlySet<string>> {
  if (last && Math.abs(now.getTime() - last.at) < HOLDS) return last.slugs;
  const asked = { at: now.getTime(), slugs: getSilentSources(scope, now) };
  last = asked;
  asked.slugs.catch(() => {
    if (last === asked) last = null;
  });
  return asked.slugs;
}
