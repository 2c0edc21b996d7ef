/**
 * The path of a sparkline: `values` from the oldest to the newest, in a box of `width` by `height` CSS pixels with a
 * margin of 1 for the stroke; the oldest stands at the right when `reversed`. Zero is the bottom. Empty without values.
 */
export function sparklinePath(values: readonly number[], width: number, height: number, reversed: boolean): string {
  const top = Math.max(1, ...values);
  const step = values.length > 1 ? (width - 2) / (values.length - 1) : 0;
  return values
    .map((value, index) => {
      const x = 1 + index * step;
      const y = 1 + (height - 2) * (1 - value / top);
      return `${index === 0 ? 'M' : 'L'}${round(reversed ? width - x : x)} ${round(y)}`;
    })
    .join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
