import { tooLarge } from './sizeLimits';

/**
 * All bytes of a response as they come over the network. Reading stops, and with it the connection, as soon as there are
 * more than `limit`, or as soon as `declared` (Content-Length) says that there will be.
 * @throws FetchError of kind `too-large`
 */
export async function readBody(
  body: AsyncIterable<Uint8Array>,
  declared: string | null,
  limit: number,
  host: string,
): Promise<Uint8Array> {
  if (declared !== null && Number(declared) > limit) throw tooLarge(host, limit);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > limit) throw tooLarge(host, limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
