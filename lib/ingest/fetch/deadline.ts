/** Runs `work` with a signal that is aborted with `late()` when it takes longer than `ms` milliseconds. */
export async function deadline<T>(
  ms: number,
  late: () => Error,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(late()), ms);
  try {
    return await work(controller.signal);
  } finally {
    clearTimeout(timer);
  }
}
