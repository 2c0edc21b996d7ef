import type { Db } from '@/lib/db/client';
import type { DraftArticle } from '@/lib/domain/article';
import { apiArticle, type ApiAnswer, type ApiArticle } from '@/lib/domain/ingestApi';
import { messageOf } from '@/lib/errors';
import { makeDraft, type DraftOrReason } from '@/lib/ingest/makeDraft';
import { createPipeline } from './ingest';
import { prepare } from './prepare';

const MAX_REASON = 300;

interface Accepted {
  readonly index: number;
  readonly draft: DraftArticle;
}

function draftOf(article: ApiArticle, now: Date): DraftOrReason {
  const { id, url = null, title, body, publishedAt, source = null, sourceName = null } = article;
  const { section = null, author = null, imageUrl = null } = article;
  const made = makeDraft(
    {
      externalId: id === null || id === undefined ? null : String(id),
      title: title ?? '',
      body,
      url,
      source,
      siteName: sourceName,
      dates: publishedAt === null || publishedAt === undefined ? [] : [publishedAt],
      section,
      author,
      imageUrl,
    },
    { source: null, timeZone: 'Asia/Tehran', now },
  );
  if (!made.ok || sourceName === null || source === null) return made;
  return { ok: true, draft: { ...made.draft, sourceName } };
}

/** One story as a program sent it, as a draft, or in words why it cannot go in. */
function readArticle(value: unknown, now: Date): DraftOrReason {
  const parsed = apiArticle.safeParse(value);
  if (parsed.success) return draftOf(parsed.data, now);
  const issue = parsed.error.issues[0];
  return { ok: false, reason: `${issue?.path.join('.') || 'the story'}: ${issue?.message ?? 'not a story'}` };
}

/**
 * Stores stories that a program sent in and answers for each, in their order: what is answered `new`, `updated` or `known`
 * is stored with all its facts. One that cannot go in does not stop the others. Throws when the database is gone: then the
 * same request can be sent again, and what went in before is `known`.
 */
export async function ingestArticles(db: Db, values: readonly unknown[], now: Date): Promise<readonly ApiAnswer[]> {
  const answers: ApiAnswer[] = [];
  const reject = (index: number, reason: string) => {
    answers[index] = { index, status: 'rejected', error: reason.replace(/\s+/g, ' ').slice(0, MAX_REASON) };
  };
  const accepted: Accepted[] = [];
  for (const [index, value] of values.entries()) {
    const made = readArticle(value, now);
    if (made.ok) accepted.push({ index, draft: made.draft });
    else reject(index, made.reason);
  }
  await createPipeline(db).ingestMany(accepted, ({ index, draft }, result) => {
    if ('error' in result) reject(index, `could not be stored: ${messageOf(result.error)}`);
    else answers[index] = { index, status: result.outcome, id: prepare(draft, new Map()).id };
  });
  return answers;
}
