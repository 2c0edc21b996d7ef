import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { POST } from '@/app/api/v1/articles/route';

/**
 * The handler of `POST /api/v1/articles` in a small process, for where building the application takes too long: token,
 * body and storing are the real ones, only Next.js is not around them. Listens on PORT.
 */
const server = createServer((request, response) => {
  const answer = async () => {
    const body = await buffer(request);
    const headers = { authorization: request.headers.authorization ?? '', 'content-length': String(body.length) };
    const answered = await POST(new Request('http://localhost/', { method: 'POST', headers, body }));
    response.writeHead(answered.status, { 'content-type': 'application/json' }).end(await answered.text());
  };
  answer().catch((error: unknown) => {
    console.error(error);
    response.writeHead(500).end();
  });
});
server.listen(Number(process.env.PORT), '127.0.0.1');
