import type { Tx } from '@/lib/db/client';
import { run, sql } from '@/lib/db/sql';
import type { EntityRows } from './entityRows';

/**
 * Writes what stories share with others: people, names, organisations, offices, tenures. Rows arrive in the order of their
 * keys and every writer takes the tables in this order, so that writers that run at once wait for each other and never
 * in a circle. Rows that bring nothing new are passed over: an upsert would lock what it leaves as it is until the end of the
 * transaction, and the same people are in the news everywhere.
 */
export async function upsertEntities(tx: Tx, rows: EntityRows): Promise<void> {
  await run(
    tx,
    sql`INSERT INTO people AS p (id, key, name, role, role_day)
      SELECT id, key, name, role, role_day
      FROM jsonb_to_recordset(${JSON.stringify(rows.people)}::jsonb) AS x(id text, key text, name text, role text, role_day date)
      WHERE NOT EXISTS (SELECT 1 FROM people old WHERE old.id = x.id
        AND (x.role IS NULL OR old.role_day > x.role_day OR (old.role_day = x.role_day AND old.role = x.role)))
      ON CONFLICT (id) DO UPDATE SET role = EXCLUDED.role, role_day = EXCLUDED.role_day
      WHERE EXCLUDED.role IS NOT NULL AND (p.role_day IS NULL OR p.role_day <= EXCLUDED.role_day)`,
  );
  await run(
    tx,
    sql`INSERT INTO person_aliases (person_id, key, surface)
      SELECT person_id, key, surface
      FROM jsonb_to_recordset(${JSON.stringify(rows.aliases)}::jsonb) AS x(person_id text, key text, surface text)
      ON CONFLICT DO NOTHING`,
  );
  await run(
    tx,
    sql`INSERT INTO organisations (id, key, name)
      SELECT id, key, name FROM jsonb_to_recordset(${JSON.stringify(rows.organisations)}::jsonb) AS x(id text, key text, name text)
      ON CONFLICT DO NOTHING`,
  );
  await run(
    tx,
    sql`INSERT INTO offices (id, key, name)
      SELECT id, key, name FROM jsonb_to_recordset(${JSON.stringify(rows.offices)}::jsonb) AS x(id text, key text, name text)
      ON CONFLICT DO NOTHING`,
  );
  await run(
    tx,
    sql`INSERT INTO tenures AS t (person_id, office_id, from_day, to_day)
      SELECT person_id, office_id, from_day, to_day
      FROM jsonb_to_recordset(${JSON.stringify(rows.tenures)}::jsonb)
        AS x(person_id text, office_id text, from_day date, to_day date)
      WHERE NOT EXISTS (SELECT 1 FROM tenures old WHERE old.person_id = x.person_id AND old.office_id = x.office_id
        AND old.from_day <= x.from_day AND old.to_day >= x.to_day)
      ON CONFLICT (person_id, office_id) DO UPDATE
      SET from_day = least(t.from_day, EXCLUDED.from_day), to_day = greatest(t.to_day, EXCLUDED.to_day)
      WHERE EXCLUDED.from_day < t.from_day OR EXCLUDED.to_day > t.to_day`,
  );
}
