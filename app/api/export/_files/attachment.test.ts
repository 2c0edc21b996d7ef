import { describe, expect, it } from 'vitest';
import { attachment } from './attachment';

describe('the header that names a file', () => {
  it('spells Persian in bytes and has a plain name beside it', () => {
    expect(attachment('گفته‌ها.csv', 'statements.csv')).toBe(
      `attachment; filename="statements.csv"; filename*=UTF-8''%DA%AF%D9%81%D8%AA%D9%87%E2%80%8C%D9%87%D8%A7.csv`,
    );
  });

  it('lets nothing out of the value', () => {
    const header = attachment('a"; x=y\r\n%2F(\'*).csv', 'a.csv');
    expect(header).toMatch(/^[!-~ ]+$/);
    expect(header.split("''")[1]).toMatch(/^[A-Za-z0-9!#$&+.^_`|~%-]+$/);
    expect(decodeURIComponent(header.split("''")[1] ?? '')).toBe('a"; x=y\r\n%2F(\'*).csv');
  });

  it('takes a broken pair of surrogates', () => {
    expect(attachment('\uD800.csv', 'a.csv')).toContain('%EF%BF%BD.csv');
  });
});
