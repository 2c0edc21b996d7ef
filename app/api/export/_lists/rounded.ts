/** A number to some decimals: more than a screen shows, and no more than an estimate is worth. */
export function rounded(value: number, decimals = 2): number {
  return Math.round(value * 10 ** decimals) / 10 ** decimals;
}
