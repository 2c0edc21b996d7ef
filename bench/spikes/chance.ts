import { numbers } from '../numbers';

/** Random values of the distributions that counts follow; the same ones for the same seed. */
export interface Chance {
  /** From 0 to 1. */
  readonly uniform: () => number;
  readonly between: (low: number, high: number) => number;
  readonly normal: (deviation: number) => number;
  readonly poisson: (mean: number) => number;
  /** Of the given mean and of `dispersion` times as much variance; dispersion is more than 1. */
  readonly negativeBinomial: (mean: number, dispersion: number) => number;
}

/** Above this mean the Poisson distribution is taken for a normal one. */
const NORMAL_FROM = 50;

export function chance(seed: number): Chance {
  const uniform = numbers(seed);
  const normal = (deviation: number) =>
    deviation * Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  const poisson = (mean: number): number => {
    if (mean > NORMAL_FROM) return Math.max(0, Math.round(mean + normal(Math.sqrt(mean))));
    const limit = Math.exp(-mean);
    let count = 0;
    for (let product = uniform(); product > limit; product *= uniform()) count += 1;
    return count;
  };
  // Marsaglia and Tsang (2000).
  const gamma = (shape: number): number => {
    if (shape < 1) return gamma(shape + 1) * uniform() ** (1 / shape);
    const d = shape - 1 / 3;
    for (;;) {
      const x = normal(1);
      const v = (1 + x / Math.sqrt(9 * d)) ** 3;
      if (v > 0 && Math.log(1 - uniform()) < 0.5 * x ** 2 + d - d * v + d * Math.log(v)) return d * v;
    }
  };
  return {
    uniform,
    between: (low, high) => low + (high - low) * uniform(),
    normal,
    poisson,
    negativeBinomial: (mean, dispersion) => poisson(gamma(mean / (dispersion - 1)) * (dispersion - 1)),
  };
}
