import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import type pg from 'pg';

type Adapter = Awaited<ReturnType<PrismaPg['connect']>>;

/** PostgreSQL's one-byte "char", which its catalogues use, and the type that the adapter reads it as. */
const CHAR = 18;
const TEXT = 25;

/**
 * Prisma's adapter, also able to describe a database: Prisma 7.10's own refuses the "char" columns of PostgreSQL's
 * catalogues («Column type 'char' could not be deserialized»), so they are passed to it as text.
 */
export class DescribingAdapter extends PrismaPg {
  readonly #pools: pg.Pool[] = [];

  override async connect(): Promise<Adapter> {
    return this.#prepare(await super.connect());
  }

  /** Closes what the schema engine leaves open. */
  async close(): Promise<void> {
    await Promise.all(this.#pools.filter((pool) => !pool.ended).map((pool) => pool.end()));
  }

  #prepare(adapter: Adapter): Adapter {
    this.#pools.push(adapter.underlyingDriver());
    return readCharAsText(adapter);
  }

  override async connectToShadowDb(): Promise<Adapter> {
    return this.#prepare(await super.connectToShadowDb());
  }
}

function readCharAsText(adapter: Adapter): Adapter {
  const charColumns = new Set<string>();
  adapter.underlyingDriver().on('connect', (client) => {
    // node-postgres describes the columns of a result before it parses its rows.
    (client as pg.PoolClient & { connection: NodeJS.EventEmitter }).connection.prependListener(
      'rowDescription',
      (message: { fields: { name: string; dataTypeID: number }[] }) => {
        for (const field of message.fields) {
          if (field.dataTypeID !== CHAR) continue;
          field.dataTypeID = TEXT;
          charColumns.add(field.name);
        }
      },
    );
  });
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query);
    const columnTypes = result.columnTypes.map((type, index) =>
      charColumns.has(result.columnNames[index] ?? '') ? ColumnTypeEnum.Character : type,
    );
    return { ...result, columnTypes };
  };
  return adapter;
}
