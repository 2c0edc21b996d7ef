import type { Annotations } from '@/lib/domain/annotations';
import type { DraftArticle } from '@/lib/domain/article';
import { articleId, contentHash } from '@/lib/ingest/articleId';
import { sourceOfDraft, type SourceIdentity } from '@/lib/ingest/outlets/source';
import type { Story } from '@/lib/store/story';
import { annotateForLedger } from './annotateForLedger';

/** A draft whose id is known, and whose text is read when (and if) `story()` is called. */
export interface Prepared {
  readonly id: string;
  readonly contentHash: string;
  readonly draft: DraftArticle;
  /** The draft as a story ready to be stored; its text is read here unless `annotations` are given. */
  story(annotations?: Annotations): Story;
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
    draft,
    story: (annotations = early ?? annotateForLedger(draft)) => ({ id, contentHash: hash, source, draft, annotations }),
  };
}
