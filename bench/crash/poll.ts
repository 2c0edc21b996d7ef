const EVERY_MS = 20;

/** Asks again and again until the answer is true; what throws, such as a database that is gone, is asked again. */
export async function poll(ask: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await Promise.resolve().then(ask).catch(() => false))) await pause(EVERY_MS); // prettier-ignore
}

/** Lets some milliseconds pass. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
