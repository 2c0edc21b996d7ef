import fc from 'fast-check';

/** What is killed: the worker, the web server, or the database. */
export const VICTIMS = ['worker', 'server', 'database'] as const;
export type Victim = (typeof VICTIMS)[number];

/** One kill −9 in an import. */
export interface Kill {
  readonly victim: Victim;
  /** It waits until so many stories are stored … */
  readonly after: number;
  /** … and so many milliseconds more, so that it can come at any point of what goes on. */
  readonly delayMs: number;
  /** Whether it may still be starting after the kill before; otherwise worker and server are at work. */
  readonly early: boolean;
  /** Of a database: the postmaster alone, as when memory is short, and not all its processes, as in a power cut. */
  readonly alone: boolean;
}

const MAX_DELAY = 400;

/** Kills spread over an import, as often of each kind as their number allows: the same ones for the same seed. */
export function killPlan({ seed, kills, stories }: Record<'seed' | 'kills' | 'stories', number>): readonly Kill[] {
  const victims = Array.from({ length: kills }, (_, index) => VICTIMS[index % VICTIMS.length] ?? 'worker');
  // Each in its own part of the import; the last part has to be in the middle of it, too.
  const part = stories / (kills + 1);
  const moment = fc.record({
    place: fc.nat({ max: 999 }),
    delayMs: fc.nat({ max: MAX_DELAY }),
    alone: fc.boolean(),
    early: fc.nat({ max: 3 }).map((one) => one === 0),
  });
  const arbitrary = fc.record({
    order: fc.shuffledSubarray(victims, { minLength: kills }),
    moments: fc.array(moment, { minLength: kills, maxLength: kills }),
  });
  const [plan] = fc.sample(fc.noBias(arbitrary), { seed, numRuns: 1 });
  return (plan?.order ?? []).map((victim, index) => {
    const { place, ...kill } = plan?.moments[index] ?? { place: 0, delayMs: 0, alone: false, early: false };
    return { victim, after: Math.floor((index + place / 1000) * part), ...kill };
  });
}
