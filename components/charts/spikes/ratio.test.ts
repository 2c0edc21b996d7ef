import { describe, expect, it } from 'vitest';
import { shortRatio, spikeRatio } from './ratio';

describe('spikeRatio', () => {
  it('has a decimal where it says something', () => {
    expect(spikeRatio({ count: 21, expected: 5 }, 'fa')).toBe('۴٫۲');
    expect(spikeRatio({ count: 61, expected: 5 }, 'en')).toBe('12');
  });

  it('is not told where hardly anything is usual', () => {
    expect(spikeRatio({ count: 6, expected: 0.3 }, 'fa')).toBeNull();
  });
});

it('marks a chart with the ratio, or with the count where there is none', () => {
  expect(shortRatio({ count: 21, expected: 5 }, 'en')).toBe('4.2×');
  expect(shortRatio({ count: 6, expected: 0.3 }, 'fa')).toBe('۶');
});
