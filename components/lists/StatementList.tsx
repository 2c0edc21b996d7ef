import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { WhenTime } from '@/components/ui/WhenTime';
import type { Filter } from '@/lib/domain/filter';
import type { SpeakerRef, StatementRow } from '@/lib/domain/views';
import { articleHref, speakerHref } from './addresses';
import { Byline } from './Byline';
import { FoundAs } from './FoundAs';
import { MarkedText } from './MarkedText';
import { ReferenceChip } from './ReferenceChip';
import { SourceLink } from './SourceLink';

interface Props {
  readonly rows: readonly StatementRow[];
  readonly filter: Filter;
}

/** Statements with who made them, how the story referred to them, where and when; each opens in its story. */
export function StatementList({ rows, filter }: Props) {
  return (
    <ul className="divide-y divide-line">
      {rows.map((row) => (
        <li key={`${row.articleId}-${row.seq}`} className="py-3 first:pt-1 last:pb-1">
          <Statement row={row} filter={filter} />
        </li>
      ))}
    </ul>
  );
}

function Statement({ row, filter }: { readonly row: StatementRow; readonly filter: Filter }) {
  return (
    // The facts follow the direction of what was said, also on an English screen: most of them are its own words.
    <article dir="auto">
      <p lang="fa" className="text-lg">
        <Link
          href={articleHref(filter, row.articleId, { statement: row.seq })}
          prefetch={false}
          className="line-clamp-4 max-w-[60rem] hover:text-accent"
        >
          {row.kind === 'direct' ? '«' : null}
          <MarkedText text={row.text} marks={row.marks} />
          {row.kind === 'direct' ? '»' : null}
        </Link>
      </p>
      <Byline
        items={[
          <Speaker key="who" speaker={row.speaker} filter={filter} />,
          <span key="how" className="whitespace-nowrap">
            {row.cue} <ReferenceChip reference={row.reference} surface={row.surface} />
          </span>,
          <SourceLink key="source" source={row.source} filter={filter} />,
          <WhenTime key="when" when={row.when} calendar={filter.calendar} />,
          row.variants.length > 0 ? <FoundAs key="variants" forms={row.variants} /> : null,
        ]}
      />
    </article>
  );
}

function Speaker({ speaker, filter }: { readonly speaker: SpeakerRef; readonly filter: Filter }) {
  const t = useTranslations('statements');
  const name = speaker.name || t('unnamed');
  return (
    <span>
      {speaker.id === null ? (
        <span className="font-bold text-ink">{name}</span>
      ) : (
        <Link href={speakerHref(filter, speaker.id)} prefetch={false} className="font-bold text-accent hover:underline">
          {name}
        </Link>
      )}
      {speaker.role !== null && speaker.role !== speaker.name ? ` ${speaker.role}` : null}
    </span>
  );
}
