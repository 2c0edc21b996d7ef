'use client';

import { useTranslations } from 'next-intl';
import { Fragment, useEffect, useMemo } from 'react';
import { speakerHref } from '@/components/lists/addresses';
import { seriesColour } from '@/components/charts/lines';
import type { ArticleView } from '@/lib/domain/articleView';
import type { Filter } from '@/lib/domain/filter';
import { marginLine, paragraphs, type MarginPiece } from './paragraphs';
import { Segment } from './Segment';
import { segments } from './segments';
import { storyMarks, type Focus, type StoryMark } from './storyMarks';

/** The anchor of what an address opened. */
const HERE = 'here';

interface Props {
  readonly article: ArticleView;
  readonly filter: Filter;
  readonly focus: Focus;
  readonly active: number | null;
  /** Called with the statement under the pointer or the focus. */
  readonly onActive: (seq: number | null) => void;
}

/** A story's body at reading width: people, topics and statements marked, the margin in the speakers' colours. */
export function StoryBody({ article, filter, focus, active, onActive }: Props) {
  const topicName = useTranslations('topics');
  const t = useTranslations('articles');
  const blocks = useMemo(() => storyBlocks(article, focus), [article, focus]);
  // The address's #here comes to nothing when the story streams in after the browser has looked for it.
  useEffect(() => {
    document.getElementById(HERE)?.scrollIntoView({ block: 'center' });
  }, [focus.statement, focus.at, focus.who, focus.phrase]);
  const follow = (target: EventTarget) => {
    const seq = (target as Element).closest<HTMLElement>('[data-statement]')?.dataset['statement'];
    onActive(seq === undefined ? null : Number(seq));
  };
  return (
    <div
      dir="auto"
      lang="fa"
      className="space-y-4 text-[1.143rem] leading-[2.1]"
      onMouseOver={(event) => follow(event.target)}
      onMouseLeave={() => onActive(null)}
      onFocus={(event) => follow(event.target)}
    >
      {blocks.map(({ start, pieces, margin }) => (
        <p key={start} className="relative">
          <Margin pieces={margin} />
          {pieces.map((piece) => (
            <Fragment key={piece.start}>
              {piece.anchors.map((id) => (
                <span key={id} id={id} className="scroll-mt-40" />
              ))}
              <Segment
                text={article.body.slice(piece.start, piece.end)}
                start={piece.start}
                marks={piece.marks}
                active={active}
                personHref={(id) => speakerHref(filter, id)}
                topicHint={(slugs) => t('speaksFor', { topics: slugs.map((slug) => topicName(slug)).join(t('comma')) })}
              />
            </Fragment>
          ))}
        </p>
      ))}
    </div>
  );
}

/** The story cut into paragraphs of marked segments, with the anchors that stand before each. */
function storyBlocks(article: ArticleView, focus: Focus) {
  const marks = storyMarks(article, focus);
  const spoken = marks.flatMap(({ start, end, mark }) =>
    mark.kind === 'statement' ? [{ start, end, mark: mark.colour }] : [],
  );
  const set = new Set<string>();
  const once = (anchor: string) => !set.has(anchor) && set.add(anchor);
  return paragraphs(article.body, article.furniture).map((paragraph) => ({
    start: paragraph.start,
    margin: marginLine(paragraph, spoken, article.furniture),
    pieces: segments(paragraph, marks, article.furniture).map((piece) => ({
      ...piece,
      anchors: piece.marks.flatMap(anchorOf).filter(once),
    })),
  }));
}

/** The id that an address of this mark leads to; it belongs to the first visible segment of the mark. */
function anchorOf(mark: StoryMark): string[] {
  if (mark.kind === 'focus') return [HERE];
  return mark.kind === 'statement' ? [`statement-${mark.seq}`] : [];
}

/** The margin line: its pieces divide the paragraph's height as the statements divide its characters. */
function Margin({ pieces }: { readonly pieces: readonly MarginPiece[] }) {
  if (pieces.length === 0) return null;
  return (
    <span aria-hidden className="absolute inset-y-1 -start-4 flex w-[3px] flex-col">
      {pieces.map(({ colour, length }, index) => (
        <span
          key={index}
          className="rounded-full"
          style={{ flexGrow: length, background: colour === null ? undefined : seriesColour(colour) }}
        />
      ))}
    </span>
  );
}
