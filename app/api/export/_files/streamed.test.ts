import { describe, expect, it } from 'vitest';
import { streamed } from './streamed';

/** A promise with the function that fulfils it. */
function later<T>() {
  return Promise.withResolvers<T>();
}

describe('a streamed answer', () => {
  it('holds what was written, in order', async () => {
    const ended = later<unknown>();
    const body = streamed(async (send) => {
      for (const text of ['یک', '\n', 'دو']) await send(text);
    }, ended.resolve);
    expect(await new Response(body).text()).toBe('یک\nدو');
    expect(await ended.promise).toBeNull();
  });

  it('is written no faster than it is read', async () => {
    let sent = 0;
    const ended = later<unknown>();
    const body = streamed(async (send) => {
      for (; sent < 100; sent++) await send('x');
    }, ended.resolve);
    const reader = body.getReader();
    await reader.read();
    await reader.read();
    expect(sent).toBeLessThan(6);
    await reader.cancel();
    await ended.promise;
  });

  it('ends its writer when the reader goes away', async () => {
    const ended = later<unknown>();
    let released = false;
    const body = streamed(async (send) => {
      try {
        for (;;) await send('x');
      } finally {
        released = true;
      }
    }, ended.resolve);
    const reader = body.getReader();
    await reader.read();
    await reader.cancel(new Error('gone'));
    expect(await ended.promise).toBeInstanceOf(Error);
    expect(released).toBe(true);
  });

  it('ends its writer when nothing is taken any more', async () => {
    const ended = later<unknown>();
    const body = streamed(
      async (send) => {
        for (;;) await send('x');
      },
      ended.resolve,
      20,
    );
    expect(String(await ended.promise)).toContain('took nothing');
    await expect(new Response(body).text()).rejects.toThrow('took nothing');
  });

  it('breaks off when its writer fails', async () => {
    const body = streamed(
      async (send) => {
        await send('x');
        throw new Error('lost the database');
      },
      () => undefined,
    );
    await expect(new Response(body).text()).rejects.toThrow('lost the database');
  });
});
