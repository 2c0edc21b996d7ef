import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const WANTED = ['C.UTF-8', 'C.utf8', 'en_US.UTF-8', 'en_US.utf8', 'UTF-8'];

/**
 * The flags of initdb that give the same encoding and sort order on every machine, whatever its language settings.
 * The character class still comes from the system, since the parser of PostgreSQL's text search asks it, not the
 * built-in locale: under plain C it takes «، ؟» for letters.
 */
export async function localeFlags(): Promise<readonly string[]> {
  const installed = await promisify(execFile)('locale', ['-a']).then(
    ({ stdout }) => stdout.split(/\s+/),
    (): string[] => [],
  );
  const characters = WANTED.find((name) => installed.includes(name)) ?? 'C';
  return [
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    `--lc-ctype=${characters}`,
  ];
}
