/**
 * An error whose message is meant for the person at the keyboard: it says what went wrong, where, and what to do.
 * Command-line tools print it without a stack.
 */
export class AppError extends Error {
  override readonly name = 'AppError';
}

/** The message of anything that was thrown. */
export function messageOf(error: unknown): string {
  if (error instanceof AggregateError && !error.message) return error.errors.map(messageOf).join('; ');
  return error instanceof Error ? error.message : String(error);
}
