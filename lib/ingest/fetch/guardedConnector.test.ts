import type { Socket } from 'node:net';
import type { buildConnector } from 'undici';
import { describe, expect, it, onTestFinished } from 'vitest';
import { addressRefusal } from './addressRefusal';
import { FetchError } from './fetchError';
import { guardedConnector, type GuardOptions } from './guardedConnector';
import { parseInternalHosts } from './internalHosts';
import { serve } from './testing';

function guard(options: Partial<GuardOptions>): buildConnector.connector {
  return guardedConnector({ internal: parseInternalHosts([]), connectTimeoutMs: 60_000, ...options });
}

function connect(connector: buildConnector.connector, hostname: string, port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    connector({ hostname, protocol: 'http:', port: String(port) }, (error, socket) => {
      if (!socket) return reject(error ?? new Error('neither socket nor error'));
      onTestFinished(() => void socket.destroy());
      resolve(socket);
    });
  });
}

const at = (...addresses: string[]) => addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));

/** As if this machine's usual address were a public one. */
const butLocalhost = (address: string) => (address === '127.0.0.1' ? null : addressRefusal(address));

describe('a socket is opened', () => {
  it('to the very address that was checked, whatever the name leads to the next time', async () => {
    const { port } = await serve((_, response) => response.end());
    const answers = [at('127.0.0.1'), at('127.0.0.2'), at('10.0.0.1')];
    const connector = guard({ refusal: butLocalhost, resolve: () => Promise.resolve(answers.shift() ?? []) });
    expect((await connect(connector, 'rebind.example', port)).remoteAddress).toBe('127.0.0.1');
    await expect(connect(connector, 'rebind.example', port)).rejects.toThrow('internal network (loopback)');
    await expect(connect(connector, 'rebind.example', port)).rejects.toThrow('internal network (private)');
    await expect(connect(connector, 'rebind.example', port)).rejects.toMatchObject({ code: 'ENODATA' });
  });

  it('to the public ones among the addresses of a name only', async () => {
    const { port } = await serve((_, response) => response.end());
    const resolve = () => Promise.resolve(at('::1', '10.0.0.1', '127.0.0.1', '169.254.169.254'));
    const socket = await connect(guard({ refusal: butLocalhost, resolve }), 'mixed.example', port);
    expect(socket.remoteAddress).toBe('127.0.0.1');
  });

  it('to an internal host that is named with its port, and to no other', async () => {
    const named = await serve((_, response) => response.end());
    const other = await serve((_, response) => response.end());
    const internal = parseInternalHosts([`wiki.example:${named.port}`]);
    const connector = guard({ internal, resolve: () => Promise.resolve(at('127.0.0.1')) });
    expect((await connect(connector, 'wiki.example', named.port)).remoteAddress).toBe('127.0.0.1');
    await expect(connect(connector, 'wiki.example', other.port)).rejects.toThrow(FetchError);
    await expect(connect(connector, 'other.example', named.port)).rejects.toThrow(FetchError);
  });
});

describe('no socket is opened', () => {
  it.each(['127.0.0.1', '169.254.169.254', '::1', '::ffff:127.0.0.1', 'fd00:ec2::254', '64:ff9b::7f00:1'])(
    'to the literal address %s, which no name resolution sees',
    async (address) => {
      const { port, asked } = await serve((_, response) => response.end());
      const resolve = () => Promise.reject(new Error('nothing is looked up'));
      await expect(connect(guard({ resolve }), address, port)).rejects.toMatchObject({
        kind: 'blocked',
        lasting: true,
      });
      expect(asked).toEqual([]);
    },
  );
});
