import { z } from 'zod';
import type { Db } from '@/lib/db/client';
import { REFERENCES, SPEAKER_TYPES, STATEMENT_KINDS } from '@/lib/domain/annotations';
import type { ArticleView } from '@/lib/domain/articleView';
import { topicSlug } from '@/lib/domain/filterSchema';
import type { Scope } from '@/lib/domain/scope';
import { reader } from '../reader';
import { keyOf, outletsOf, utteranceGroups } from '../utterances/utteranceGroups';
import { rangeOrNull, toRanges } from './ranges';
import { reprintings } from './reprintings';

const ORDERED = { orderBy: { seq: 'asc' } } as const;
const NAME = { select: { name: true } } as const;

async function stored(db: Db, id: string) {
  return db.article.findUnique({
    where: { id },
    include: {
      source: true,
      mentions: { ...ORDERED, include: { person: NAME } },
      statements: { ...ORDERED, include: { person: NAME, organisation: NAME, office: NAME } },
      topics: { orderBy: { rank: 'asc' } },
      phrases: { orderBy: { rank: 'asc' } },
    },
  });
}

type Stored = NonNullable<Awaited<ReturnType<typeof stored>>>;
const reference = z.enum(REFERENCES);

function peopleOf({ mentions, statements }: Stored): ArticleView['people'] {
  const ids = [...new Set(mentions.map(({ personId }) => personId))];
  return ids.flatMap((id) => {
    const own = mentions.filter(({ personId }) => personId === id);
    const [first] = own;
    if (!first) return [];
    return [
      {
        id,
        name: first.person.name,
        role: statements.find(({ personId, role }) => personId === id && role !== null)?.role ?? null,
        mentions: own.map(({ startOffset: start, endOffset: end, surface, ...mention }) => {
          return { start, end, surface, reference: reference.parse(mention.reference) };
        }),
      },
    ];
  });
}

function statementOf(found: Stored['statements'][number]): Omit<ArticleView['statements'][number], 'outlets'> {
  const name = found.person?.name ?? found.organisation?.name ?? found.office?.name ?? found.speaker;
  const { seq, surface, cue, rule, role } = found;
  return {
    seq,
    start: found.startOffset,
    end: found.endOffset,
    speaker: { id: found.speakerId, name, type: z.enum(SPEAKER_TYPES).parse(found.speakerType), role },
    reference: reference.parse(found.reference),
    surface,
    speakerRange: rangeOrNull(found.speakerStart, found.speakerEnd),
    antecedent: rangeOrNull(found.antecedentStart, found.antecedentEnd),
    cue,
    cueRange: { start: found.cueStart, end: found.cueEnd },
    kind: z.enum(STATEMENT_KINDS).parse(found.kind),
    rule,
  };
}

/** One story with everything to highlight; null when there is none by that id, or the id is no UUID. */
export async function getArticle(scope: Scope, id: string): Promise<ArticleView | null> {
  // z.uuid() would refuse the versions that PostgreSQL takes; an address typed wrongly should be «not found», no failure.
  if (!z.guid().safeParse(id).success) return null;
  const db = reader(scope);
  const [article, copies] = await Promise.all([stored(db, id), reprintings(db, [id])]);
  if (!article) return null;
  const utterances = await utteranceGroups(db, article.statements);
  const { title, body, url, agency, via, demo } = article;
  return {
    id: article.id,
    title,
    body,
    url,
    source: { slug: article.source.id, name: article.source.name },
    agency,
    via,
    when: {
      instant: article.publishedAt.toISOString(),
      precision: z.enum(['day', 'minute']).parse(article.precision),
      day: article.day.toISOString().slice(0, 10),
    },
    demo,
    furniture: toRanges(article.furniture),
    sentences: toRanges(article.sentences),
    people: peopleOf(article),
    statements: article.statements.map((statement) => ({
      ...statementOf(statement),
      outlets: outletsOf(utterances.get(keyOf(statement)) ?? []),
    })),
    topics: article.topics.map(({ topicSlug: slug, evidence }) => ({
      slug: topicSlug.parse(slug),
      evidence: toRanges(evidence),
    })),
    phrases: article.phrases.map(({ key, surface, evidence }) => ({ key, surface, evidence: toRanges(evidence) })),
    reprinting: copies.get(article.id) ?? null,
  };
}
