import { pino, type Logger } from 'pino';

/** What must not reach a log, wherever it stands in what is logged. */
const SECRET = ['password', 'passwordHash', 'secret', 'token', 'authorization', 'cookie', 'databaseUrl'];

/**
 * A log of JSON lines on standard error: standard output belongs to what a command answers.
 * @param name the part of the program that writes, e.g. `worker`
 * @param level the least that is written
 */
export function createLog(name: string, level: string): Logger {
  const paths = SECRET.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]);
  return pino({ name, level, redact: { paths, censor: '(secret)' } }, pino.destination({ dest: 2, sync: true }));
}
