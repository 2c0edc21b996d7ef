import { afterAll, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { testDatabase } from '@/lib/db/testing';
import { createPipeline } from '@/lib/pipeline/ingest';
import { personOf } from '@/lib/store/entityIds';
import { wireStory } from '@/prisma/seed/factories';
import { usualRoles, usualRolesIn } from './usualRoles';

await testDatabase();
afterAll(() => db().$disconnect());

it('calls a person by the role that most stories give, not by the newest', async () => {
  const speaker = 'پروین شادکام';
  const told = [
    { role: 'شهردار مهرآباد نو', day: '2026-01-10' },
    { role: 'شهردار مهرآباد نو', day: '2026-01-11' },
    { role: 'رئیس انجمن باغبانان', day: '2026-01-12' },
  ];
  const pipeline = createPipeline(db());
  for (const { role, day } of told)
    await pipeline.ingestDraft(wireStory({ speaker, role, day, says: ['پل تازه ماه آینده باز می‌شود'] }).draft);
  const id = personOf(speaker)?.id ?? '';
  for (const read of [usualRoles, usualRolesIn])
    expect(await read(db(), [id, 'o-1'])).toEqual(new Map([[id, 'شهردار مهرآباد نو']]));
});
