import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A feed as a server of news has it now. */
export interface Document {
  readonly etag: string;
  readonly text: () => string;
}

/** A server on this machine that plays any number of outlets, each under a host name of its own. */
export interface NewsServer {
  /** The address of an outlet's feed. */
  feedUrl(outlet: number): string;
  /** Its hosts as the setting for internal hosts takes them. */
  readonly hosts: readonly string[];
  /** Answers of a full document and of «not modified». */
  readonly answers: { full: number; notModified: number };
  close(): Promise<void>;
}

const hostName = (outlet: number): string => `feed-${outlet}.localhost`;

/** Every name that a {@link NewsServer} has is this machine; nothing is asked of the system or the network. */
export const resolveToLoopback = () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]);

/**
 * Starts the server on a free port of 127.0.0.1.
 * @param document what the feed of an outlet holds when it is asked for
 */
export async function startNewsServer(outlets: number, document: (outlet: number) => Document): Promise<NewsServer> {
  const answers = { full: 0, notModified: 0 };
  const server = createServer((request, response) => {
    const outlet = /^feed-(\d+)\.localhost(?::|$)/.exec(request.headers.host ?? '')?.[1];
    if (outlet === undefined || request.url !== '/rss') return void response.writeHead(404).end();
    const { etag, text } = document(Number(outlet));
    if (request.headers['if-none-match'] === etag) {
      answers.notModified += 1;
      return void response.writeHead(304, { etag }).end();
    }
    answers.full += 1;
    response.writeHead(200, { 'content-type': 'application/rss+xml; charset=utf-8', etag }).end(text());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    feedUrl: (outlet) => `http://${hostName(outlet)}:${port}/rss`,
    hosts: Array.from({ length: outlets }, (_, outlet) => `${hostName(outlet)}:${port}`),
    answers,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
