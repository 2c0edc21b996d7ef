async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}

/** The body of a request as JSON; `tooLarge` as soon as there are more than `limit` bytes, `malformed` for what is no JSON. */
export async function readBody(
  request: Request,
  limit: number,
): Promise<{ readonly value: unknown } | 'tooLarge' | 'malformed'> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) return 'tooLarge';
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ? chunksOf(request.body) : []) {
    size += chunk.length;
    if (size > limit) return 'tooLarge';
    chunks.push(chunk);
  }
  try {
    return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))) };
  } catch {
    return 'malformed';
  }
}
