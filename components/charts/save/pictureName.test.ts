import { describe, expect, it } from 'vitest';
import { pictureName } from './pictureName';

describe('pictureName', () => {
  it('keeps Persian letters and joins words by hyphens', () =>
    expect(pictureName('خبرهای آب', '۱ تا ۹ آذر ۱۴۰۴')).toBe('خبرهای-آب-۱-تا-۹-آذر-۱۴۰۴'));
  it('leaves out what no file may be called', () => expect(pictureName('a/b: "c"?', '')).toBe('a-b-c'));
  it('has a hyphen for the joiner that browsers refuse', () => expect(pictureName('می\u200cبرند', '')).toBe('می-برند'));
  it('leaves out marks of direction', () => expect(pictureName('\u2068نام\u2069', '')).toBe('نام'));
  it('has a name for nothing', () => expect(pictureName('…/'.slice(1), '')).toBe('chart'));
});
