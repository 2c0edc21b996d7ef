import { describe, expect, it } from 'vitest';
import { rangeHolds } from './unicodeRange';

describe('rangeHolds', () => {
  it('finds a character within a range', () => expect(rangeHolds('U+0600-06FF,U+200C-200E', 'ab آ')).toBe(true));
  it('finds a single character', () => expect(rangeHolds('U+0061', 'xa')).toBe(true));
  it('reads wildcards', () => expect(rangeHolds('U+6??', 'آ')).toBe(true));
  it('does not find others', () => expect(rangeHolds('U+0600-06FF, U+200C', 'latin 12')).toBe(false));
  it('takes no range for all characters', () => expect(rangeHolds('', 'x')).toBe(true));
});
