import { expect, test } from 'vitest';
import { parseEnv } from './env';
import { AppError } from './errors';

test('has a default for everything', () => {
  expect(parseEnv({})).toEqual({
    PORT: 3000,
    HOST: '127.0.0.1',
    RASAD_DIST_DIR: '.next',
    RASAD_INTERNAL_HOSTS: [],
    LOG_LEVEL: 'info',
  });
});

test('takes an empty variable for one that is not set', () => {
  expect(parseEnv({ PORT: '', DATABASE_URL: '' })).toEqual(parseEnv({}));
});

test('internal hosts are a list', () => {
  const { RASAD_INTERNAL_HOSTS } = parseEnv({ RASAD_INTERNAL_HOSTS: 'wiki.example, [fd00::1]:8080 ,10.0.0.5' });
  expect(RASAD_INTERNAL_HOSTS).toEqual(['wiki.example', '[fd00::1]:8080', '10.0.0.5']);
});

test.each([
  ['RASAD_INTERNAL_HOSTS', 'https://wiki.example'],
  ['RASAD_INTERNAL_HOSTS', 'wiki.example/path'],
  ['RASAD_INTERNAL_HOSTS', 'fd00::1'],
  ['PORT', '70000'],
  ['PORT', '3000; rm'],
  ['PORT', '0'],
  ['DATABASE_URL', 'mysql://example.test/rasad'],
  ['NEXTAUTH_URL', 'example.test'],
  ['NEXTAUTH_SECRET', 'short'],
  ['RASAD_ADMIN_PASSWORD', 'hunter2'],
  ['LOG_LEVEL', 'loud'],
])('refuses %s=%s and names the variable', (name, value) => {
  expect(() => parseEnv({ [name]: value })).toThrow(new RegExp(`^These environment variables are wrong:\n  ${name}: `));
  expect(() => parseEnv({ [name]: value })).toThrow(AppError);
});

test('never repeats a value, which may be secret', () => {
  const secrets = {
    RASAD_ADMIN_PASSWORD: 'hunter2',
    DATABASE_URL: 'mysql://u:hunter2@h/d',
    NEXTAUTH_SECRET: 'hunter2',
  };
  expect(() => parseEnv(secrets)).toThrow(/^(?!.*hunter2)[^]*$/);
});
