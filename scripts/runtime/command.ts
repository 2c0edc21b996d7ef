import { AppError } from '@/lib/errors';

/**
 * Runs a command-line tool: an {@link AppError} is printed as one message, anything else with its stack, and both set the
 * exit code to 1.
 */
export async function runCommand(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof AppError ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}
