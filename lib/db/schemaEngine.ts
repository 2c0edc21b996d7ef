import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { DescribingAdapter } from './describingAdapter';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import type { SchemaEngine } from '@prisma/schema-engine-wasm';
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg';

interface EngineExports extends WebAssembly.Exports {
  __wbindgen_start(): void;
}

interface EngineGlue extends WebAssembly.ModuleImports {
  SchemaEngine: typeof SchemaEngine;
  __wbg_set_wasm(exports: WebAssembly.Exports): void;
}

let loaded: Promise<EngineGlue> | undefined;

/** Node cannot import .wasm files without a flag, so the package's own entry point is done by hand. */
async function load(): Promise<EngineGlue> {
  // The engine says why it panics here, before it aborts.
  const registry = { set_message: (message: string) => console.error(message) };
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: registry });
  const module = glue as unknown as EngineGlue;
  const file = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const bytes = await readFile(file.replace(/\.js$/, '.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': withIdleTimers(module) });
  module.__wbg_set_wasm(instance.exports);
  (instance.exports as EngineExports).__wbindgen_start();
  return module;
}

/**
 * The engine's functions, with timers that keep no process alive: it leaves one of ten seconds running after each
 * migration.
 */
function withIdleTimers(module: EngineGlue): WebAssembly.ModuleImports {
  const functions: WebAssembly.ModuleImports = { ...module };
  for (const name of Object.keys(functions).filter((key) => key.startsWith('__wbg_setTimeout_'))) {
    functions[name] = (callback: () => void, milliseconds: number) => setTimeout(callback, milliseconds).unref();
  }
  return functions;
}

/**
 * Runs `use` with Prisma's schema engine (WebAssembly) connected to a database. Prisma's CLI would download a binary
 * for this; the engine in WebAssembly comes with the npm packages and writes the same `_prisma_migrations` rows.
 * @throws what the engine or PostgreSQL reports, with its message.
 */
export async function withSchemaEngine<T>(databaseUrl: string, use: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  const { SchemaEngine: Engine } = await (loaded ??= load());
  const adapter = new DescribingAdapter(databaseUrl);
  const factory = bindMigrationAwareSqlAdapterFactory(adapter);
  try {
    return await use(await Engine.new({ datamodels: undefined }, () => undefined, factory));
  } finally {
    await adapter.close();
  }
}
