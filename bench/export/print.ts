import { db } from '@/lib/db/client';
import { fillArchive } from '../archive/fillArchive';
import { withOwnDatabase } from '../live/ownDatabase';
import { load } from '../measure';
import { measureExport } from './measureExport';

/** Statements that the pipeline finds in a story of the archive, at least. */
const STATEMENTS_A_STORY = 5;

/** `npm run bench -- export`: statements as CSV, as a download writes them. */
export async function printExport(count: number): Promise<void> {
  await withOwnDatabase(async (own) => {
    process.env.DATABASE_URL = await own.create('export');
    await fillArchive(process.env.DATABASE_URL, Math.max(2000, count / STATEMENTS_A_STORY), new Date());
    try {
      const { rows, bytes, seconds, peerSeconds, growth } = await measureExport(count);
      const tenths = growth.map((megabytes) => megabytes.toFixed(1)).join(', ');
      console.log(
        `export: ${rows} statements, ${(bytes / 1e6).toFixed(0)} MB of CSV in ${seconds.toFixed(1)} s; ${load()}`,
      );
      console.log(`        ${Math.round(rows / seconds)} rows a second from PostgreSQL into the file`);
      console.log(
        `        ${(seconds / peerSeconds).toFixed(1)} times the time of csv-stringify alone on the same rows`,
      );
      console.log(`        MB of heap above the start, at each tenth: ${tenths}`);
    } finally {
      await db().$disconnect();
    }
  });
}
