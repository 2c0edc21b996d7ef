import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Responder = (request: IncomingMessage, response: ServerResponse) => void;

/** A server on this machine that plays an outlet: what it answers at a path can be changed at any time. */
export interface Outlet {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  /** `127.0.0.1:PORT` */
  readonly host: string;
  /** The paths that were asked for, in order. */
  readonly asked: string[];
  /** The most requests that were under way at the same moment, robots.txt aside. */
  readonly mostAtOnce: () => number;
  /** What it answers at a path from now on; 404 elsewhere. */
  at(path: string, answer: string | Responder): void;
  close(): Promise<void>;
}

/** Starts an outlet, by default one that listens on a free port. */
export async function startOutlet(): Promise<Outlet> {
  const answers = new Map<string, Responder>();
  const asked: string[] = [];
  let open = 0;
  let most = 0;
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push(path);
    if (path !== '/robots.txt') {
      open += 1;
      most = Math.max(most, open);
      response.once('close', () => (open -= 1));
    }
    (answers.get(path) ?? notFound)(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin: `http://${host}`,
    host,
    asked,
    mostAtOnce: () => most,
    at(path, answer) {
      answers.set(path, typeof answer === 'string' ? say(answer) : answer);
    },
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

const notFound: Responder = (_, response) => void response.writeHead(404).end();

const say =
  (text: string): Responder =>
  (_, response) =>
    void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(text);

/** Answers a status without content, with headers such as Retry-After. */
export const status =
  (code: number, headers: Record<string, string> = {}): Responder =>
  (_, response) =>
    void response.writeHead(code, headers).end();

/** Answers with a validator, and 304 to who has that version; tells of each full answer. */
export function versioned(text: string, etag: string, onFull: () => void = () => undefined): Responder {
  return (request, response) => {
    if (request.headers['if-none-match'] === etag) return void response.writeHead(304, { etag }).end();
    onFull();
    response.writeHead(200, { 'content-type': 'application/rss+xml; charset=utf-8', etag }).end(text);
  };
}

/** An item of {@link rss}. */
export interface RssItem {
  readonly link: string;
  readonly title: string;
  /** HTML; the whole story, where the feed carries it. */
  readonly content?: string;
  readonly summary?: string;
  /** RFC 822; 1 January 2026 when left out. */
  readonly date?: string;
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** An RSS feed of an invented agency. */
export function rss(items: readonly RssItem[]): string {
  const written = items.map(
    ({ link, title, content, summary = 'خلاصهٔ خبر', date = 'Thu, 01 Jan 2026 09:00:00 +0330' }) => `<item>
<title>${escape(title)}</title><link>${escape(link)}</link><guid>${escape(link)}</guid><pubDate>${date}</pubDate>
<description>${escape(summary)}</description>${content ? `<content:encoded>${escape(content)}</content:encoded>` : ''}
</item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>آوندنیوز</title><link>https://avand.example/</link><description>خبرهای آوندنیوز</description>
${written.join('\n')}</channel></rss>`;
}

/** The paragraphs of an invented story, long enough to be taken for a whole one; `about` makes it differ from others. */
export function paragraphs(about: string): readonly string[] {
  return [
    `به گزارش آوندنیوز، پروین شادکام، شهردار مهرآباد نو، گفت: ${about} از هفته آینده آغاز می‌شود.`,
    `وی افزود: هزینه ${about} پرداخت شده است و شهروندان می‌توانند از نخستین روز ماه از آن بهره ببرند.`,
    ...Array.from(
      { length: 4 },
      (_, index) =>
        `در گزارش شماره ${index + 1} آمده است که ${about} در محله‌های گوناگون شهر مهرآباد نو با همراهی انجمن باغبانان و کارکنان شهرداری پیش می‌رود و مردم از آن خشنودند.`,
    ),
  ];
}

/** A page of an invented site with a story between things that are no part of it. */
export function page(title: string, about: string): string {
  const text = paragraphs(about).map((paragraph) => `<p>${paragraph}</p>`);
  return `<!doctype html><html lang="fa"><head><meta charset="utf-8"><title>${title} | آوندنیوز</title>
<meta property="og:title" content="${title}"><meta property="article:published_time" content="2026-01-01T09:00:00+03:30">
</head><body><nav><a href="/">خانه</a></nav><article><h1>${title}</h1>${text.join('\n')}</article>
<footer>لینک کوتاه</footer></body></html>`;
}
