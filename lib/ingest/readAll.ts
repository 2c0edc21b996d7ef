import type { ByteStream } from './story';

/** All bytes of a stream; null as soon as there are more than `limit`. */
export async function readAll(bytes: ByteStream, limit: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
