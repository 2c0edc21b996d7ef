'use client';

import { useTranslations } from 'next-intl';
import { useState, type ReactNode } from 'react';
import { Card } from '@/components/ui/Card';
import type { ArticleView } from '@/lib/domain/articleView';
import type { Filter } from '@/lib/domain/filter';
import { StatementIndex } from './StatementIndex';
import { StoryBody } from './StoryBody';
import type { Focus } from './storyMarks';

interface Props {
  readonly article: ArticleView;
  readonly filter: Filter;
  readonly focus: Focus;
  /** The story's heading, above the body. */
  readonly heading: ReactNode;
  /** The facts beside it. */
  readonly facts: ReactNode;
}

/** A story beside its facts; text and side column light the same statement. */
export function Story({ article, filter, focus, heading, facts }: Props) {
  const t = useTranslations('articles');
  const [pointed, setPointed] = useState<number | null>(null);
  const active = pointed ?? focus.statement;
  return (
    <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <Card className="lg:px-10 lg:py-7">
        <article className="mx-auto max-w-[42rem] ps-3 lg:ps-0">
          {heading}
          <StoryBody article={article} filter={filter} focus={focus} active={active} onActive={setPointed} />
        </article>
      </Card>
      <aside className="grid gap-4 lg:sticky lg:top-4">
        {article.statements.length > 0 ? (
          <Card id="statements" title={t('statements')}>
            <StatementIndex article={article} filter={filter} active={active} onActive={setPointed} />
          </Card>
        ) : null}
        {facts}
      </aside>
    </div>
  );
}
