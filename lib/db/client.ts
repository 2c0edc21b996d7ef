import { PrismaPg } from '@prisma/adapter-pg';
import type { ClientBase } from 'pg';
import { PrismaClient, type Prisma } from './generated/client';

/** A pool of connections to one database. */
export type Db = PrismaClient;

/** A transaction in progress; what takes one also takes a {@link Db}. */
export type Tx = Prisma.TransactionClient;

/**
 * A screen asks several questions at once, each of some milliseconds: they share the cores among themselves, and to start
 * workers or a compiler for one of them costs more than it saves.
 */
const SETTINGS = 'SET max_parallel_workers_per_gather = 0; SET jit = off';

// The pool waits for what this gives, which its type does not tell.
const onConnect = ((client) => client.query(SETTINGS)) as (client: ClientBase) => void;

/** Opens a pool of its own on `url` (postgresql://…); the caller ends it with `$disconnect()`. */
export function createDb(url: string, connections = 10): Db {
  return new PrismaClient({ adapter: new PrismaPg({ connectionString: url, max: connections, onConnect }) });
}

// Kept on globalThis, since a development server loads this module anew with every change and would open a pool each time.
const shared = globalThis as typeof globalThis & { rasadDatabases?: Map<string, Db> };

/** The process's pool on `DATABASE_URL`, opened at the first call. Throws when the variable is not set. */
export function db(): Db {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error('DATABASE_URL is not set: start through `npm start`, or set it to a PostgreSQL address.');
  const pools = (shared.rasadDatabases ??= new Map<string, Db>());
  let pool = pools.get(url);
  if (!pool) pools.set(url, (pool = createDb(url)));
  return pool;
}
