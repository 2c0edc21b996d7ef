import { AppError } from '@/lib/errors';
import { startService, type Service } from './service';

/** What the web server and the worker need to know; passed to them by environment. */
export interface ApplicationSettings {
  readonly databaseUrl: string;
  /** The key that signs session cookies. */
  readonly sessionSecret: string;
  /** The address that people open. */
  readonly siteUrl: string;
  readonly host: string;
  readonly port: number;
  /** Where the build lies, from the root of the checkout. */
  readonly distDir: string;
  /** Hosts in internal networks that may be fetched from, where they are not those of this process's environment. */
  readonly internalHosts?: readonly string[];
}

const POLL_MS = 100;

function environment(settings: ApplicationSettings): NodeJS.ProcessEnv {
  return {
    ...process.env,
    // For the first accounts alone, which the starting process makes.
    RASAD_ADMIN_PASSWORD: undefined,
    RASAD_ANALYST_PASSWORD: undefined,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    DATABASE_URL: settings.databaseUrl,
    NEXTAUTH_SECRET: settings.sessionSecret,
    NEXTAUTH_URL: settings.siteUrl,
    RASAD_DIST_DIR: settings.distDir,
    ...(settings.internalHosts && { RASAD_INTERNAL_HOSTS: settings.internalHosts.join(',') }),
  };
}

/** Starts the web server on a finished build; {@link untilAnswering} tells when it is there. */
export function startServer(settings: ApplicationSettings): Service {
  const { host, port } = settings;
  const args = ['node_modules/next/dist/bin/next', 'start', '--hostname', host, '--port', String(port)];
  // Next's own greeting names another address than the one to open.
  const isGreeting = (line: string) =>
    /^\s*(▲ Next\.js|- (Local|Network|Environments):|✓ (Starting|Ready|Running))/.test(line);
  return startService('web server', args, {
    env: environment(settings),
    shows: (line) => line.trim() !== '' && !isGreeting(line),
  });
}

/** Starts the background worker. */
export function startWorkerProcess(settings: ApplicationSettings): Service {
  return startService('background worker', ['--import', 'tsx', 'scripts/worker.ts'], {
    env: environment(settings),
    shows: () => true,
  });
}

/**
 * Waits until the web server answers.
 * @throws AppError when it ends before
 */
export async function untilAnswering(
  server: Service,
  { port }: ApplicationSettings,
  signal: AbortSignal,
): Promise<void> {
  let crash: string | undefined;
  void server.crashed.then((how) => (crash = how));
  while (!signal.aborted) {
    if (crash) throw new AppError(crash);
    const answer = await fetch(`http://localhost:${port}/api/health`, { signal }).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
