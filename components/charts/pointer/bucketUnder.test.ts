import { expect, it } from 'vitest';
import { bucketUnder } from './bucketUnder';

const area = { x: 40, y: 12, width: 300, height: 200 };
const plot = { area, bucketAt: (x: number) => Math.floor((x - area.x) / 100) };

it('is the bucket below a place, also above the plot', () => {
  expect(bucketUnder({ x: 245, y: 100 }, plot)).toBe(2);
  expect(bucketUnder({ x: 45, y: 2 }, plot)).toBe(0);
});

it('is none on the axes, or before the chart is drawn', () => {
  expect(bucketUnder({ x: 39, y: 100 }, plot)).toBeNull();
  expect(bucketUnder({ x: 341, y: 100 }, plot)).toBeNull();
  expect(bucketUnder({ x: 245, y: 213 }, plot)).toBeNull();
  expect(bucketUnder({ x: 245, y: 100 }, { ...plot, area: undefined })).toBeNull();
  expect(bucketUnder({ x: 245, y: 100 }, { ...plot, bucketAt: undefined })).toBeNull();
});
