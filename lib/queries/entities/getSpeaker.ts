import type { Db } from '@/lib/db/client';
import { speakerId } from '@/lib/domain/filterSchema';
import { isPerson } from '@/lib/domain/isPerson';
import type { Scope } from '@/lib/domain/scope';
import { reader } from '../reader';
import { usualRoles } from './usualRoles';

/** Who can speak: a person, an organisation, or a role without a name. */
export interface SpeakerView {
  readonly id: string;
  readonly name: string;
  readonly kind: 'person' | 'organisation' | 'role';
  /** The role in which most stories quote the person; null for organisations and roles. */
  readonly role: string | null;
  /** The offices that stories saw a person in, the last seen first; Tehran days (ISO), first and last seen. */
  readonly offices: readonly { readonly name: string; readonly from: string; readonly to: string }[];
  /** The other ways in which stories write a person's name. */
  readonly aliases: readonly string[];
}

const isoDay = (day: Date) => day.toISOString().slice(0, 10);

async function person(db: Db, id: string): Promise<SpeakerView | null> {
  const found = await db.person.findUnique({
    where: { id },
    include: {
      aliases: { orderBy: { key: 'asc' } },
      tenures: { include: { office: true }, orderBy: [{ to: 'desc' }, { from: 'desc' }, { officeId: 'asc' }] },
    },
  });
  if (!found) return null;
  const { name, aliases, tenures } = found;
  const role = (await usualRoles(db, [id])).get(id) ?? null;
  return {
    id,
    name,
    kind: 'person',
    role,
    offices: tenures.map(({ office, from, to }) => ({ name: office.name, from: isoDay(from), to: isoDay(to) })),
    aliases: aliases.map(({ surface }) => surface).filter((surface) => surface !== name),
  };
}

/** A speaker by stable id; null when there is none, or the id is malformed. */
export async function getSpeaker(scope: Scope, id: string): Promise<SpeakerView | null> {
  if (!speakerId.safeParse(id).success) return null;
  const db = reader(scope);
  if (isPerson(id)) return person(db, id);
  const kind = id.startsWith('o-') ? 'organisation' : 'role';
  const where = { where: { id } };
  const found = kind === 'organisation' ? await db.organisation.findUnique(where) : await db.office.findUnique(where);
  return found && { id, name: found.name, kind, role: null, offices: [], aliases: [] };
}
