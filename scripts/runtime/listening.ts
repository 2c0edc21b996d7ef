import { createServer } from 'node:net';
import { AppError } from '@/lib/errors';

/**
 * Makes sure that the web server will be able to listen, and that no other program answers at localhost in its place.
 * @throws AppError that names PORT or HOST
 */
export async function requirePort(port: number, host: string): Promise<void> {
  for (const address of new Set([host, '127.0.0.1', '::1'])) {
    const code = await listenCode(port, address);
    if (code === 'EADDRINUSE') {
      throw new AppError(
        `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`,
      );
    }
    if (code === 'EACCES')
      throw new AppError(`Port ${port} needs rights that you do not have. Set PORT to one above 1023.`);
    if (code !== null && address === host) {
      throw new AppError(`Nothing can listen on HOST=${host} (${code}). Use 127.0.0.1, or 0.0.0.0 for other machines.`);
    }
  }
}

/** The error code of an attempt to listen, or null when it works. */
function listenCode(port: number, host: string): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'unknown'));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(null)));
  });
}
