import { z } from 'zod';
import type { Db } from '@/lib/db/client';
import { rows, sql } from '@/lib/db/sql';
import type { Of } from '@/lib/domain/of';
import type { Spike, SpikeExplanation, SpikeStory } from '@/lib/domain/spikes';
import { sourceRef, STORY_COLUMNS, storyColumns, when } from '../entities/storyColumns';
import { unitConditions } from '../filter/conditions';
import { storiesOf } from './telling';

function toStory(found: z.infer<typeof storyColumns>): SpikeStory {
  return { id: found.articleId, title: found.title, source: sourceRef(found), when: when(found) };
}

/** The earliest story of a spike's day that `of` counts. Stories that tell only their date cannot have been first. */
export async function firstStory(db: Db, spike: Spike, of: Of): Promise<SpikeStory | null> {
  const [first] = await rows(
    db,
    storyColumns,
    sql`SELECT ${STORY_COLUMNS} FROM articles u JOIN articles a ON a.id = u.id JOIN sources so ON so.id = a.source_id
      WHERE ${unitConditions(storiesOf(spike), 'stories', of)} AND u.precision = 'minute'
      ORDER BY u.published_at, u.id LIMIT 1`,
  );
  return first ? toStory(first) : null;
}

const carriedRow = storyColumns.extend({ copies: z.number() });

/** The text that most of the subject's stories of the day have, by its first story of that day; null without copies. */
export async function carriedStory(db: Db, spike: Spike): Promise<SpikeExplanation['carried']> {
  const [found] = await rows(
    db,
    carriedRow,
    sql`WITH texts AS (
        SELECT count(*)::int AS copies, (array_agg(u.id ORDER BY g.published_at, g.article_id))[1] AS id
        FROM articles u JOIN reprint_groups g ON g.article_id = u.id
        WHERE ${unitConditions(storiesOf(spike), 'stories', spike.of)} GROUP BY g.group_id
      )
      SELECT ${STORY_COLUMNS}, t.copies FROM texts t JOIN articles a ON a.id = t.id JOIN sources so ON so.id = a.source_id
      WHERE t.copies > 1 ORDER BY t.copies DESC, a.published_at, a.id LIMIT 1`,
  );
  return found ? { ...toStory(found), reprints: found.copies - 1 } : null;
}
