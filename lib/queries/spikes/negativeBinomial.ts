/** Coefficients of Lanczos' approximation (g = 7, n = 9), good to 15 digits. */
const LANCZOS_FIRST = 0.99999999999980993;
const LANCZOS: readonly number[] = [
  676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/** The natural logarithm of the gamma function, for arguments from 0.5. */
export function logGamma(x: number): number {
  const z = x - 1;
  const sum = LANCZOS.reduce((total, coefficient, index) => total + coefficient / (z + index + 1), LANCZOS_FIRST);
  const t = z + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(t) - t + Math.log(sum);
}

/** The logarithm of the probability of `count` under a mean; `size` is Infinity for the Poisson distribution. */
function logProbability(count: number, mean: number, size: number): number {
  if (size === Infinity) return count * Math.log(mean) - mean - logGamma(count + 1);
  // logGamma starts at 0.5, and gamma(size) = gamma(size + 1) / size.
  const choose = logGamma(count + size + 1) - Math.log(count + size) - logGamma(size + 1) + Math.log(size);
  const share = mean / (size + mean);
  return choose - logGamma(count + 1) + size * Math.log(1 - share) + count * Math.log(share);
}

/**
 * The probability of `count` or more under a negative binomial distribution of the given mean and variance; under a
 * Poisson distribution where the variance is no larger than the mean. `count` is a whole number from 1,
 * `mean` more than 0.
 */
export function upperTail(count: number, mean: number, variance: number): number {
  const size = variance > mean * (1 + 1e-9) ? mean ** 2 / (variance - mean) : Infinity;
  let term = Math.exp(logProbability(count, mean, size));
  let sum = 0;
  for (let at = count; sum < 1 && (at < mean || term > sum * 1e-12); at++) {
    sum += term;
    term *= size === Infinity ? mean / (at + 1) : ((at + size) / (at + 1)) * (mean / (size + mean));
  }
  return Math.min(1, sum);
}
