/**
 * Who may import what. A folder of lib may use itself and what stands here; nothing in lib uses what lies outside it.
 */
const LIB = {
  domain: [],
  'env.ts': ['errors.ts'],
  'errors.ts': [],
  'log.ts': [],
  format: ['domain'],
  text: ['domain'],
  ingest: ['domain', 'env.ts', 'errors.ts', 'text/01-normalise'],
  db: ['domain', 'errors.ts'],
  store: ['domain', 'db', 'errors.ts', 'format', 'text/01-normalise', 'text/08-utterance'],
  rollups: ['domain', 'db', 'errors.ts', 'format', 'text/01-normalise'],
  queries: ['domain', 'db', 'errors.ts', 'format', 'text/01-normalise', 'text/08-utterance'],
  admin: ['domain', 'db', 'errors.ts', 'format', 'text/01-normalise'],
  auth: ['domain', 'db', 'env.ts', 'errors.ts'],
  pipeline: ['domain', 'db', 'env.ts', 'errors.ts', 'log.ts', 'ingest', 'text', 'store', 'rollups'],
};

/** What people or commands start; nothing else imports it. */
const ENTRANCES = ['./app', './scripts', './evaluation', './bench', './e2e'];

/** What is not part of the application: seeds and the entrances. */
const OUTSIDE_LIB = ['./components', './prisma', './i18n', './messages', ...ENTRANCES];

/** The server side of a route: it may also write. */
const APP_READS = ['queries', 'auth', 'domain', 'format', 'errors.ts', 'db/client.ts', 'db/client'];

/** The zones of the rule import-x/no-restricted-paths. */
export const importZones = [
  ...Object.entries(LIB).flatMap(([folder, allowed]) => [
    zone(
      `./lib/${folder}`,
      './lib',
      [folder, ...allowed],
      `lib/${folder} may import ${allowed.join(', ') || 'nothing'}`,
    ),
    zone(`./lib/${folder}`, OUTSIDE_LIB, [], 'lib imports nothing from outside lib'),
  ]),
  zone(
    './components',
    './lib',
    ['domain', 'format'],
    'components take plain props: they import only domain and format',
  ),
  zone(
    './components',
    [...ENTRANCES, './prisma'],
    [],
    'components take plain props: they import only domain and format',
  ),
  zone('./app', './lib', [...APP_READS, 'admin', 'pipeline'], 'app reads through queries'),
  zone('./app', [...ENTRANCES.filter((entrance) => entrance !== './app'), './prisma'], [], 'nothing imports these'),
  zone('./prisma', ['./components', ...ENTRANCES], [], 'seeds import only lib'),
];

/**
 * @param {string} target who imports
 * @param {string | string[]} from what is imported
 * @param {string[]} except what below `from` is allowed
 * @param {string} message
 */
function zone(target, from, except, message) {
  return {
    target,
    from,
    except: except.map((folder) => `./${folder}`),
    message: `${message} (see docs/architecture.md).`,
  };
}
