import type { RequestListener, ServerResponse } from 'node:http';
import { deflateRawSync, gzipSync } from 'node:zlib';
import type { FetchFailure } from '../fetch/fetchError';
import { item, rss } from './build';

/** A server, and what a fetch of its first page has to come to: the items of a feed, or why it fails. */
export interface ServerCase {
  readonly name: string;
  readonly listener: RequestListener;
  readonly gives: { readonly items: number } | { readonly fails: FetchFailure; readonly words: string };
}

const FEED = rss(item(1) + item(2));
const TWO = { items: 2 };
const KB = 1024;

const send =
  (content: string | Uint8Array, headers: Readonly<Record<string, string>> = {}): RequestListener =>
  (_, response) => {
    response.writeHead(200, headers).end(content);
  };

/** Writes to the socket itself, for answers that are no HTTP of any server. */
const raw =
  (text: string): RequestListener =>
  ({ socket }) => {
    socket.end(text);
  };

const redirect =
  (target: (path: string) => string): RequestListener =>
  ({ url = '/' }, response) => {
    response.writeHead(302, { location: target(url) }).end();
  };

function endless(response: ServerResponse, chunk: string | Uint8Array): void {
  const more = () => {
    while (!response.destroyed && response.write(chunk));
  };
  response.on('drain', more);
  more();
}

/** A byte now and then, so that no pause is ever long. */
const drip =
  (start: string): RequestListener =>
  ({ socket }) => {
    socket.write(start);
    const timer = setInterval(() => socket.write('x'), 10);
    socket.on('close', () => clearInterval(timer));
  };

const CONNECTION = 'connection: close\r\n';
const lead = (to: string) => redirect(() => to);
const blocked = (words: string) => ({ fails: 'blocked', words }) as const;

/** Servers that are broken, slow, endless or send one elsewhere. */
export const SERVER_CASES: readonly ServerCase[] = [
  { name: 'sends a feed', listener: send(FEED), gives: TWO },
  { name: 'says nothing of its length', listener: raw(`HTTP/1.1 200 OK\r\n${CONNECTION}\r\n${FEED}`), gives: TWO },
  { name: 'speaks HTTP/1.0', listener: raw(`HTTP/1.0 200 OK\r\n\r\n${FEED}`), gives: TWO },
  { name: 'sends gzip', listener: send(gzipSync(FEED), { 'content-encoding': 'gzip' }), gives: TWO },
  { name: 'sends a gzip file without saying so', listener: send(gzipSync(FEED), { 'content-type': 'application/x-gzip' }), gives: TWO },
  { name: 'sends gzip in gzip', listener: send(gzipSync(gzipSync(FEED)), { 'content-encoding': 'gzip, gzip' }), gives: TWO },
  { name: 'sends bare deflate', listener: send(deflateRawSync(FEED), { 'content-encoding': 'deflate' }), gives: TWO },
  { name: 'calls plain text gzip', listener: send(FEED, { 'content-encoding': 'gzip' }), gives: { fails: 'network', words: 'broken' } },
  { name: 'cuts gzip off', listener: send(gzipSync(FEED).subarray(0, -20), { 'content-encoding': 'gzip' }), gives: { fails: 'network', words: 'cut short' } },
  { name: 'compresses in a way that nobody knows', listener: send(FEED, { 'content-encoding': 'zip' }), gives: { fails: 'unsupported', words: 'not read (zip)' } },
  { name: 'sends a bomb', listener: send(gzipSync(Buffer.alloc(20_000 * KB)), { 'content-encoding': 'gzip' }), gives: { fails: 'too-large', words: 'more than' } },
  { name: 'sends a bomb as a file', listener: send(gzipSync(Buffer.alloc(20_000 * KB))), gives: { fails: 'too-large', words: 'more than' } },
  { name: 'never ends', listener: (_, response) => endless(response, Buffer.alloc(64 * KB, 'x')), gives: { fails: 'too-large', words: 'more than' } },
  { name: 'never ends a feed', listener: (_, response) => endless(response.writeHead(200), item(1).repeat(100)), gives: { fails: 'too-large', words: 'more than' } },
  { name: 'announces a terabyte', listener: raw('HTTP/1.1 200 OK\r\ncontent-length: 1099511627776\r\n\r\n<rss'), gives: { fails: 'too-large', words: 'more than' } },
  { name: 'announces more than it sends', listener: raw(`HTTP/1.1 200 OK\r\ncontent-length: 9999\r\n\r\n${FEED}`), gives: { fails: 'network', words: 'broke the connection off' } },
  { name: 'announces two lengths', listener: raw(`HTTP/1.1 200 OK\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\n<rss/>`), gives: { fails: 'network', words: '' } },
  { name: 'announces less than nothing', listener: raw('HTTP/1.1 200 OK\r\ncontent-length: -1\r\n\r\n<rss/>'), gives: { fails: 'network', words: '' } },
  { name: 'breaks its chunks', listener: raw('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n<rss/>\r\n'), gives: { fails: 'network', words: '' } },
  { name: 'never sends headers', listener: () => {}, gives: { fails: 'timeout', words: '' } },
  { name: 'drips its headers', listener: drip('HTTP/1.1 200 OK\r\nx: '), gives: { fails: 'timeout', words: '' } },
  { name: 'drips its content', listener: drip('HTTP/1.1 200 OK\r\n\r\n'), gives: { fails: 'timeout', words: '' } },
  { name: 'stops within its content', listener: (_, response) => void response.write('<rss>'), gives: { fails: 'timeout', words: '' } },
  { name: 'sends headers without end', listener: raw(`HTTP/1.1 200 OK\r\nx: ${'x'.repeat(100 * KB)}\r\n\r\n`), gives: { fails: 'too-large', words: 'headers' } },
  { name: 'hangs up', listener: ({ socket }) => socket.destroy(), gives: { fails: 'network', words: '' } },
  { name: 'speaks no HTTP', listener: raw('SSH-2.0-x\r\n'), gives: { fails: 'network', words: '' } },
  { name: 'answers with a status that is none', listener: raw('HTTP/1.1 999 ?\r\n\r\n'), gives: { fails: 'status', words: '999' } },
  { name: 'says that nothing changed, unasked', listener: (_, response) => response.writeHead(304).end(), gives: { fails: 'status', words: '304' } },
  { name: 'sends nothing', listener: (_, response) => response.writeHead(204).end(), gives: { items: 0 } },
  { name: 'sends a page for an error', listener: (_, response) => response.writeHead(404).end(FEED), gives: { fails: 'status', words: '404' } },
  { name: 'redirects to itself', listener: redirect((path) => path), gives: { fails: 'redirects', words: 'more than 5' } },
  { name: 'redirects in a circle', listener: redirect((path) => (path === '/a' ? '/b' : '/a')), gives: { fails: 'redirects', words: 'more than 5' } },
  { name: 'redirects ever deeper', listener: redirect((path) => `${path}x`), gives: { fails: 'redirects', words: 'more than 5' } },
  { name: 'redirects nowhere', listener: (_, response) => response.writeHead(302).end(), gives: { fails: 'redirects', words: 'without a usable address' } },
  { name: 'redirects to a file', listener: lead('file:///etc/passwd'), gives: { fails: 'unsupported', words: 'not file:' } },
  { name: 'redirects to data', listener: lead('data:text/xml,<rss/>'), gives: { fails: 'unsupported', words: 'not data:' } },
  { name: 'redirects to the metadata service', listener: lead('http://169.254.169.254/latest/'), gives: blocked('linkLocal') },
  { name: 'redirects to the metadata service in one number', listener: lead('http://2852039166/latest/'), gives: blocked('linkLocal') },
  { name: 'redirects to IPv6 that carries IPv4', listener: lead('http://[::ffff:a9fe:a9fe]/'), gives: blocked('ipv4Mapped') },
  { name: 'redirects to a name of an internal network', listener: lead('http://inside.example/'), gives: blocked('private') },
  { name: 'redirects to another port of this machine', listener: lead('http://127.0.0.1:22/'), gives: blocked('only the ports') },
  { name: 'redirects by a backslash', listener: lead('\\\\10.1\\x'), gives: blocked('private') },
  { name: 'redirects with a password', listener: lead('http://me:secret@avand.example/'), gives: { fails: 'unsupported', words: 'password' } },
]; // prettier-ignore
