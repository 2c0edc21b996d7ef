import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, distance, linearRgb, seen, VISIONS, type LinearRgb, type Vision } from './colourVision';

const CSS = readFileSync(new URL('../../../app/globals.css', import.meta.url), 'utf8');
const THEMES = ['light', 'dark'] as const;

/** A token of globals.css in a theme. */
function token(name: string, theme: (typeof THEMES)[number]): LinearRgb {
  const found = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(CSS);
  return linearRgb(found?.[theme === 'light' ? 1 : 2] ?? '');
}

const series = (theme: (typeof THEMES)[number], count: number) =>
  Array.from({ length: count }, (_, index) => token(`series-${index + 1}`, theme));

function nearest(colours: readonly LinearRgb[], vision: Vision): number {
  const visible = colours.map((colour) => seen(colour, vision));
  return Math.min(...visible.flatMap((one, at) => visible.slice(at + 1).map((other) => distance(one, other))));
}

describe.each(THEMES)('the colours of series in the %s theme', (theme) => {
  it.each(Object.keys(VISIONS) as Vision[])('stay apart with the vision «%s», the first four most', (vision) => {
    expect(nearest(series(theme, 8), vision)).toBeGreaterThan(0.1);
    expect(nearest(series(theme, 4), vision)).toBeGreaterThan(0.16);
  });

  it('stand out from the card as WCAG 2.2 wants of graphics', () => {
    for (const colour of series(theme, 8)) expect(contrast(colour, token('card', theme))).toBeGreaterThan(3);
  });
});

describe('the measures', () => {
  it('know an orange and an ochre apart, and not without the cones for red', () => {
    const [orange, ochre] = [linearRgb('#c2571a'), linearRgb('#96690a')];
    expect(distance(orange, ochre)).toBeGreaterThan(0.08);
    expect(distance(seen(orange, 'protanopia'), seen(ochre, 'protanopia'))).toBeLessThan(0.02);
  });

  it('have black and white 1 and 21 apart', () => {
    const [black, white] = [linearRgb('#000000'), linearRgb('#ffffff')];
    expect(distance(black, white)).toBeCloseTo(1, 3);
    expect(contrast(black, white)).toBeCloseTo(21, 5);
  });
});
