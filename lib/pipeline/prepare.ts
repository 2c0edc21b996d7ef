import type { DraftArticle } from '@/lib/domain/article';
import { articleId, contentHash } from '@/lib/ingest/articleId';
import { sourceOfDraft, type SourceIdentity } from '@/lib/ingest/outlets/source';
import type { Story } from '@/lib/store/story';
import { annotateForLedger } from './annotateForLedger';

/** A draft whose id is known, and whose text is read when (and if) `story()` is called. */
export interface Prepared {
  readonly id: string;
  readonly contentHash: string;
  /** The draft as a story ready to be stored. */
  story(): Story;
}

/** Outlets that are known besides the table of lib/ingest, by slug. */
export type Outlets = ReadonlyMap<string, SourceIdentity>;

/**
 * Finds who a draft is without reading its text, where its outlet is known: only a draft without one needs the text's
 * dateline. A story that is stored already is thus told from a new one at almost no cost.
 */
export function prepare(draft: DraftArticle, outlets: Outlets): Prepared {
  const early = draft.source === null ? annotateForLedger(draft) : null;
  const known = draft.source === null ? undefined : outlets.get(draft.source);
  const source = known ?? sourceOfDraft(draft, early?.agency ?? null);
  const id = articleId(draft, source.slug);
  const hash = contentHash(draft);
  return {
    id,
    contentHash: hash,
    story: () => ({ id, contentHash: hash, source, draft, annotations: early ?? annotateForLedger(draft) }),
  };
}
