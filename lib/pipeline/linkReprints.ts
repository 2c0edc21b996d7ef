import type { Tx } from '@/lib/db/client';
import { dropLinks, lockReprints, regroup } from '@/lib/db/reprintGroups';
import { candidates, putLinks, putSignatures, storedTexts, type Candidate } from '@/lib/store/signatures';
import type { Story } from '@/lib/store/story';
import { isReprint, readText, signature, type ReadText } from '@/lib/text/07-signature';

/** Those of the candidates that are copies; each text is read once. */
async function copies(tx: Tx, found: readonly Candidate[]): Promise<Candidate[]> {
  const ids = [...new Set(found.flatMap(({ id, other }) => [id, other]))];
  const texts = new Map<string, ReadText>();
  for (const { id, sourceId, body, furniture } of await storedTexts(tx, ids)) {
    texts.set(id, readText({ source: sourceId, body, furniture }));
  }
  return found.filter(({ id, other }) => {
    const [a, b] = [texts.get(id), texts.get(other)];
    return a !== undefined && b !== undefined && isReprint(a, b);
  });
}

/**
 * Finds the copies of stories among all that are stored, and puts the groups together to which that leads, in the
 * transaction that stores the stories and as its last step (decision 012). What was linked with an older text of the
 * same stories is forgotten first.
 */
export async function linkReprints(tx: Tx, stories: readonly Story[]): Promise<void> {
  const ids = stories.map(({ id }) => id);
  const signatures = stories.map(({ id, draft, annotations }) => ({
    id,
    day: draft.publishedAt.day,
    hashes: signature(draft.title, draft.body, annotations.furniture),
  }));
  // Whoever gets the lock later sees these, committed; written before it they keep nobody waiting.
  await putSignatures(tx, signatures);
  await lockReprints(tx);
  const before = await dropLinks(tx, ids);
  const found = await copies(tx, await candidates(tx, ids));
  if (found.length > 0) await putLinks(tx, found);
  await regroup(tx, [...before, ...found.map(({ id }) => id)]);
}
