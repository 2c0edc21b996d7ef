import Link from 'next/link';
import { seriesColour } from '@/components/charts/lines';
import type { TopicSlug } from '@/lib/domain/topics';
import type { StoryMark } from './storyMarks';

interface Props {
  readonly text: string;
  /** Where the text starts in the body, a string index. */
  readonly start: number;
  readonly marks: readonly StoryMark[];
  /** The statement whose chain is lit. */
  readonly active: number | null;
  readonly personHref: (id: string) => string;
  /** Says which topics a text speaks for. */
  readonly topicHint: (slugs: readonly TopicSlug[]) => string;
}

/**
 * A stretch of a story with all that is known about it. Marks have no padding or margin: in Persian, white space or a
 * break of the line box inside a word would tear its letters apart.
 */
export function Segment({ text, start, marks, active, personHref, topicHint }: Props) {
  const person = marks.find((mark) => mark.kind === 'person');
  const topics = marks.flatMap((mark) => (mark.kind === 'topic' ? [mark.slug] : []));
  const statement = marks.find((mark) => mark.kind === 'statement');
  const content = person ? (
    <Link
      href={personHref(person.id)}
      prefetch={false}
      tabIndex={person.start === start ? undefined : -1}
      className="text-accent underline decoration-1 underline-offset-[5px] hover:decoration-2"
    >
      {text}
    </Link>
  ) : (
    text
  );
  return (
    <span
      data-statement={statement?.seq}
      title={topics.length > 0 ? topicHint(topics) : undefined}
      className={`${marks.some(({ kind }) => kind === 'focus') ? 'bg-mark' : ''} ${
        topics.length > 0 ? 'border-b border-dotted border-warn' : ''
      } ${marks.some((mark) => mark.kind === 'cue' && mark.seq === active) ? 'font-bold' : ''}`}
      style={{ backgroundColor: tint(marks, active) }}
    >
      {content}
    </span>
  );
}

/** The background of the statement that is lit, stronger where the story names its speaker. */
function tint(marks: readonly StoryMark[], active: number | null): string | undefined {
  const lit = marks.flatMap((mark) =>
    (mark.kind === 'statement' || mark.kind === 'chain') && mark.seq === active ? [mark] : [],
  );
  const strongest = lit.find(({ kind }) => kind === 'chain') ?? lit[0];
  // What the reader opened keeps its own mark; only the words that lead to the speaker are lit over it.
  if (!strongest || (strongest.kind === 'statement' && marks.some(({ kind }) => kind === 'focus'))) return undefined;
  const share = strongest.kind === 'chain' ? 34 : 13;
  return `color-mix(in oklab, ${seriesColour(strongest.colour)} ${share}%, transparent)`;
}
