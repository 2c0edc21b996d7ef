/** The parts that an axis is divided into. */
const PARTS = 4;
const ROUND = [1, 2, 2.5, 5, 10];

/**
 * Where an axis from 0 ends so that its labels are round and the highest value has its place: `whole` for counts, which
 * have no halves. 0 for 0.
 */
export function niceTop(highest: number, whole: boolean): number {
  if (highest <= 0) return 0;
  const least = highest / PARTS;
  const power = 10 ** Math.floor(Math.log10(least));
  const step = ROUND.map((each) => each * power).find((each) => each >= least - power * 1e-9) ?? least;
  // 2.5 is no whole number, 25 is.
  return PARTS * (whole && !Number.isInteger(step) ? Math.ceil(step) : step);
}
