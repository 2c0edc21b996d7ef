import { describe, expect, it } from 'vitest';
import { createRobots } from './robots';
import { failureOfFetch, fetcherFor, serve } from './testing';

const MINUTE = 60_000;
const RULES = 'User-agent: *\nDisallow: /private\nCrawl-delay: 5';

/** A site whose robots.txt has the given statuses one after the other, the last one for good. */
async function site(...statuses: readonly number[]) {
  const left = [...statuses];
  const { host, asked } = await serve((_, response) => {
    const status = left.length > 1 ? left.shift() : left[0];
    response.writeHead(status ?? 200, { 'retry-after': '300' }).end(status === 200 ? RULES : '');
  });
  const clock = { ms: 0 };
  const fetcher = fetcherFor({ allowedHosts: [host] });
  const robots = createRobots(fetcher, { keepMs: 60 * MINUTE, now: () => clock.ms });
  const url = (path: string) => new URL(path, `http://${host}`);
  return { robots, fetcher, url, asked, clock };
}

describe("a site's robots.txt", () => {
  it('decides, and is asked for once, also by many at a time', async () => {
    const { robots, url, asked, clock } = await site(200);
    const [first] = await Promise.all([
      failureOfFetch(robots.admit(url('/private/1'))),
      robots.admit(url('/news')),
      robots.crawlDelaySeconds(url('/')),
    ]);
    expect(first).toMatchObject({
      kind: 'robots',
      lasting: true,
      message: expect.stringContaining('robots.txt') as string,
    });
    clock.ms = 59 * MINUTE;
    expect(await robots.crawlDelaySeconds(url('/'))).toBe(5);
    expect(asked).toEqual(['/robots.txt']);
    clock.ms = 60 * MINUTE;
    await robots.admit(url('/news'));
    expect(asked).toHaveLength(2);
  });

  it.each([404, 403, 410])('allows everything when it is not there (%i)', async (status) => {
    const { robots, url } = await site(status);
    await robots.admit(url('/private'));
    expect(await robots.crawlDelaySeconds(url('/'))).toBeNull();
  });

  it.each([500, 503, 429])('allows nothing for now when it cannot be read (%i)', async (status) => {
    const { robots, url, asked, clock } = await site(status, 200);
    const failure = await failureOfFetch(robots.admit(url('/news')));
    expect(failure).toMatchObject({ kind: 'robots', status, lasting: false, retryAfterSeconds: 300 });
    await failureOfFetch(robots.admit(url('/news')));
    expect(asked).toHaveLength(1);
    clock.ms = 10 * MINUTE;
    await robots.admit(url('/news'));
  });

  it('stays in use when it cannot be read any more', async () => {
    const { robots, url, clock, asked } = await site(200, 500);
    await robots.admit(url('/news'));
    for (const minutes of [60, 70, 80]) {
      clock.ms = minutes * MINUTE;
      await robots.admit(url('/news'));
      await failureOfFetch(robots.admit(url('/private')));
    }
    expect(asked).toHaveLength(4);
  });

  it('that redirects without end counts as missing', async () => {
    const { host } = await serve((_, response) => response.writeHead(302, { location: '/robots.txt' }).end());
    await createRobots(fetcherFor({ allowedHosts: [host] })).admit(new URL(`http://${host}/`));
  });

  it('holds for the pages that a fetch is redirected to', async () => {
    const { host, asked } = await serve((request, response) => {
      if (request.url === '/robots.txt') response.end(RULES);
      else response.writeHead(302, { location: '/private/1' }).end();
    });
    const fetcher = fetcherFor({ allowedHosts: [host] });
    const { admit } = createRobots(fetcher);
    expect(await failureOfFetch(fetcher.fetch(`http://${host}/news`, { admit }))).toMatchObject({ kind: 'robots' });
    expect(asked).toEqual(['/robots.txt', '/news']);
  });
});

it('a site that cannot be reached at all is the failure itself', async () => {
  const resolve = () => Promise.resolve([{ address: '10.0.0.1', family: 4 }]);
  const robots = createRobots(fetcherFor({ resolve }));
  expect(await failureOfFetch(robots.admit(new URL('http://inside.example/')))).toMatchObject({ kind: 'blocked' });
});

it('the sites asked last are remembered, 500 of them', async () => {
  const asked: string[] = [];
  const content = { status: 200, bytes: new Uint8Array(), contentType: null, etag: null, lastModified: null };
  const robots = createRobots({
    userAgent: 'Rasad/1.0',
    fetch: (url) => {
      asked.push(String(url));
      return Promise.resolve({ ...content, url: String(url), notModified: false, permanentlyMovedTo: null });
    },
    close: () => Promise.resolve(),
  });
  const visit = (index: number) => robots.admit(new URL(`https://s${index}.example/`));
  for (let index = 0; index < 500; index++) await visit(index);
  await visit(0);
  await visit(500);
  expect(asked).toHaveLength(501);
  await visit(0);
  expect(asked).toHaveLength(501);
  await visit(1);
  expect(asked).toHaveLength(502);
});
