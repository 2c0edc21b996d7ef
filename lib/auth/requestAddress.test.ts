import { expect, it } from 'vitest';
import { requestAddress } from './requestAddress';

it('believes the nearest proxy and not the caller', () => {
  expect(requestAddress({ 'x-forwarded-for': '1.2.3.4, 10.0.0.9' })).toBe('10.0.0.9');
});

it('is empty where nothing is known', () => {
  expect(requestAddress({})).toBe('');
});
