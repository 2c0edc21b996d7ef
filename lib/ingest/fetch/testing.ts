import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { createFetcher, type Fetcher, type FetcherOptions } from './fetcher';
import { FetchError } from './fetchError';

export interface TestServer {
  /** `127.0.0.1:PORT` */
  readonly host: string;
  readonly port: number;
  /** Paths asked for, in order. */
  readonly asked: string[];
}

/** For tests: a server on this machine that ends with the test. */
export async function serve(listener: RequestListener): Promise<TestServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    listener(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  });
  const { port } = server.address() as AddressInfo;
  return { host: `127.0.0.1:${port}`, port, asked };
}

/** For tests: a fetcher that ends with the test. */
export function fetcherFor(options: Partial<FetcherOptions> = {}): Fetcher {
  const fetcher = createFetcher({ userAgent: 'Rasad/1.0 (+https://rasad.example)', ...options });
  onTestFinished(() => fetcher.close());
  return fetcher;
}

/** For tests: the failure of a fetch that has to fail. */
export async function failureOfFetch(work: Promise<unknown>): Promise<FetchError> {
  const error = await work.then(
    () => new Error('it did not fail'),
    (reason: unknown) => reason,
  );
  if (error instanceof FetchError) return error;
  throw error;
}
