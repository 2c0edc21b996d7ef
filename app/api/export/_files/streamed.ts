/** Who takes nothing for so long has gone without a word, in milliseconds. */
const STALLED = 120_000;

/** Takes a text when the reader has room for it; throws when the reader is gone or takes nothing any more. */
export type Send = (text: string) => Promise<void>;

/** A promise that has to come about within some milliseconds. */
async function within<T>(promise: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new Error(`The reader took nothing for ${milliseconds / 1000} seconds.`)),
      milliseconds,
    );
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** Fulfilled when the reader wants more; nobody has to be waiting when the reader goes away. */
function demand(): PromiseWithResolvers<void> {
  const wanted = Promise.withResolvers<void>();
  wanted.promise.catch(() => undefined);
  return wanted;
}

/**
 * The body of an answer that `write` writes piece by piece, no faster than it is read. When the reader goes away, or takes
 * nothing for `stalled` milliseconds, the next `send` throws, so that `write` gives back what it holds. When `write`
 * throws, the answer breaks off: what came looks incomplete instead of whole. `onEnd` is told either way.
 */
export function streamed(
  write: (send: Send) => Promise<void>,
  onEnd: (error: unknown) => void,
  stalled = STALLED,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let wanted = demand();
  let gone = false;
  const work = async (controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> => {
    try {
      await write(async (text) => {
        await within(wanted.promise, stalled);
        wanted = demand();
        controller.enqueue(encoder.encode(text));
      });
      if (!gone) controller.close();
      onEnd(null);
    } catch (error) {
      if (!gone) controller.error(error);
      onEnd(error);
    }
  };
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        void work(controller);
      },
      pull() {
        wanted.resolve();
      },
      cancel() {
        gone = true;
        wanted.reject(new Error('The reader is gone.'));
      },
    },
    { highWaterMark: 0 },
  );
}
