import fc from 'fast-check';
import type { Filter } from '@/lib/domain/filter';
import { CALENDARS, INTERVALS, UNITS } from '@/lib/domain/filterChoices';
import { bothOf, type Of, type OfOne } from '@/lib/domain/of';
import { addDays } from '@/lib/domain/tehran';
import { officeOf, organisationOf, personOf } from '@/lib/store/entityIds';
import { queryArbitrary } from './queryArbitrary';
import { WORLD } from './storyArbitrary';

const idsOf = (names: readonly string[], of: typeof personOf) => names.flatMap((name) => of(name)?.id ?? []);

/** The ids of the world of random stories. */
export const PEOPLE = idsOf(WORLD.people, personOf);
export const SPEAKERS = [...PEOPLE, ...idsOf(WORLD.organisations, organisationOf), ...idsOf(WORLD.roles, officeOf)];

/** Mostly empty, else one value or two: so that filters often leave something. */
function some<Value>(values: readonly Value[]): fc.Arbitrary<Value[]> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant<Value[]>([]) },
    { weight: 2, arbitrary: fc.constantFrom(...values).map((value) => [value]) },
    { weight: 1, arbitrary: fc.uniqueArray(fc.constantFrom(...values), { minLength: 2, maxLength: 2 }) },
  );
}

const day = fc.integer({ min: -5, max: WORLD.days + 5 }).map((days) => addDays(WORLD.firstDay, days));
const period = fc.tuple(day, day).map(([a, b]) => (a <= b ? { from: a, to: b } : { from: b, to: a }));

/** Random filters over the world of random stories. */
export const filterArbitrary: fc.Arbitrary<Filter> = fc
  .record({
    period,
    speaker: some(SPEAKERS),
    person: some(PEOPLE),
    topic: some(WORLD.topics),
    source: some(WORLD.sources),
    q: fc.oneof({ weight: 3, arbitrary: fc.constant('') }, { weight: 2, arbitrary: queryArbitrary }),
    interval: fc.constantFrom(...INTERVALS),
    calendar: fc.constantFrom(...CALENDARS),
    unit: fc.constantFrom(...UNITS),
    once: fc.boolean(),
    before: fc.option(fc.integer({ min: 1, max: 20 })),
  })
  .map(({ period: days, before, ...fields }) => {
    const since = fields.once && before !== null ? addDays(days.from, -before) : null;
    return { ...days, ...fields, since };
  });

/** Random subjects of one condition. */
export const oneArbitrary: fc.Arbitrary<OfOne> = fc.oneof(
  fc.constantFrom(...SPEAKERS).map((id) => ({ kind: 'speaker' as const, id })),
  fc.constantFrom(...WORLD.topics).map((id) => ({ kind: 'topic' as const, id })),
  fc.constantFrom(...WORLD.sources).map((id) => ({ kind: 'source' as const, id })),
  queryArbitrary.map((id) => ({ kind: 'query' as const, id })),
  fc.constantFrom(...WORLD.verbs).map(([id]) => ({ kind: 'cue' as const, id })),
);

/** Random subjects of numbers: one condition, or two at once. */
export const ofArbitrary: fc.Arbitrary<Of> = fc.oneof(
  { weight: 3, arbitrary: oneArbitrary },
  { weight: 1, arbitrary: fc.tuple(oneArbitrary, oneArbitrary).map(bothOf) },
);
