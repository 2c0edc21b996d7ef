import { z } from 'zod';
import { AppError } from './errors';

/** Texts of passwords are measured as people type them: composed characters count once. */
const password = z.string().min(10, 'must have at least 10 characters').max(200, 'must have at most 200 characters');

const webAddress = z.url({ protocol: /^https?$/, error: 'must be an http:// or https:// address' });

const port = z
  .string()
  .regex(/^\d{1,5}$/, 'must be a number from 1 to 65535')
  .transform(Number)
  .refine((value) => value >= 1 && value <= 65_535, 'must be a number from 1 to 65535');

/** A host name or address, IPv6 in brackets, with its port where it is not 80 or 443. */
const HOST_FORM = /^(?:\[[\da-f:.]+\]|[^\s/?#@:[\]]+)(?::\d{1,5})?$/i;

const hosts = z
  .string()
  .transform((text) => text.split(/[\s,]+/).filter((host) => host !== ''))
  .refine(
    (list) => list.every((host) => HOST_FORM.test(host)),
    'must be hosts such as wiki.example or wiki.example:8080',
  );

const environment = z.object({
  /** A PostgreSQL server to use instead of the embedded one. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must start with postgresql://' }).optional(),
  PORT: port.default(3000),
  /** The address to listen on: this machine only, or 0.0.0.0 for others, too. */
  HOST: z.string().default('127.0.0.1'),
  /** The address that people open, when it is not http://localhost:PORT. */
  NEXTAUTH_URL: webAddress.optional(),
  NEXTAUTH_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  RASAD_ADMIN_PASSWORD: password.optional(),
  RASAD_ANALYST_PASSWORD: password.optional(),
  /** Where the embedded database and the secrets lie; below the checkout by default. */
  RASAD_DATA_DIR: z.string().optional(),
  /** Where `next build` writes. */
  RASAD_DIST_DIR: z.string().default('.next'),
  /** How the fetcher names itself: a product, a version and where site owners can complain. */
  RASAD_USER_AGENT: z
    .string()
    .regex(/^[A-Za-z_-]+\/[\w.]+ \([ -~]{5,200}\)$/, 'must look like: Rasad/0.1 (+https://press.example/rasad)')
    .optional(),
  /** Hosts that feeds and pages may be fetched from although they lie in an internal network. */
  RASAD_INTERNAL_HOSTS: hosts.default([]),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
});

/** The settings that come from outside, checked. */
export type Env = z.infer<typeof environment>;

/**
 * Reads the settings. An empty variable counts as not set.
 * @throws AppError that names each variable that is wrong and says what it must be, never what it is: some are secret
 */
export function parseEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const set = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const result = environment.safeParse(set);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new AppError(`These environment variables are wrong:\n${problems.join('\n')}`);
}
