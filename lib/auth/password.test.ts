import { describe, expect, it } from 'vitest';
import { generatePassword, hashPassword, verifyPassword } from './password';

describe('hashPassword', () => {
  it('makes an Argon2id hash that only the password fits', async () => {
    const hash = await hashPassword('گذرواژهٔ من ۱۲۳');
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await verifyPassword(hash, 'گذرواژهٔ من ۱۲۳')).toBe(true);
    expect(await verifyPassword(hash, 'گذرواژهٔ من ۱۲۴')).toBe(false);
  });

  it('salts: the same password never has the same hash', async () => {
    expect(await hashPassword('same password')).not.toBe(await hashPassword('same password'));
  });

  it('takes a letter typed as one or as two code points for the same', async () => {
    expect(await verifyPassword(await hashPassword('caf\u00e9 caf\u00e9'), 'cafe\u0301 cafe\u0301')).toBe(true);
  });
});

describe('generatePassword', () => {
  it('is long, readable and new each time', () => {
    const made = Array.from({ length: 50 }, generatePassword);
    expect(new Set(made).size).toBe(50);
    for (const password of made) expect(password).toMatch(/^([a-km-np-z2-9]{4}-){3}[a-km-np-z2-9]{4}$/);
  });
});
