'use client';

import { useTranslations } from 'next-intl';
import { seriesColour } from '@/components/charts/lines';
import { CarriedLink } from '@/components/lists/CarriedLink';
import type { ArticleView } from '@/lib/domain/articleView';
import type { Filter } from '@/lib/domain/filter';
import { StatementChain } from './StatementChain';
import { speakerKey, speakersOf } from './storyMarks';

interface Props {
  readonly article: ArticleView;
  readonly filter: Filter;
  readonly active: number | null;
  readonly onActive: (seq: number | null) => void;
}

/** The story's statements in order, each with the way to its speaker; pointer or focus lights it in the story. */
export function StatementIndex({ article, filter, active, onActive }: Props) {
  const t = useTranslations('articles');
  const speakers = speakersOf(article);
  const inOrder = [...article.statements].sort((a, b) => a.start - b.start);
  return (
    <ol data-rows aria-label={t('statements')} className="-mx-2 text-sm lg:max-h-80 lg:overflow-y-auto">
      {inOrder.map((statement) => (
        <li key={statement.seq}>
          <a
            // Persian words in Persian order, also on an English screen: the arrows between them follow.
            dir="rtl"
            href={`#statement-${statement.seq}`}
            onMouseEnter={() => onActive(statement.seq)}
            onMouseLeave={() => onActive(null)}
            onFocus={() => onActive(statement.seq)}
            onBlur={() => onActive(null)}
            className={`flex gap-2.5 rounded-control px-2 py-1 text-muted ${statement.seq === active ? 'bg-ground' : ''}`}
          >
            <span
              aria-hidden
              className="my-1 w-[3px] shrink-0 rounded-full"
              style={{ background: seriesColour(speakers.indexOf(speakerKey(statement.speaker))) }}
            />
            <span className="min-w-0">
              <StatementChain statement={statement} /> <bdi lang="fa">{statement.cue}</bdi>
            </span>
          </a>
          {statement.outlets > 1 ? (
            <div className="ps-6 text-xs">
              <CarriedLink statement={{ ...statement, articleId: article.id }} filter={filter} />
            </div>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
