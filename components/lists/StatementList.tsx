import Link from 'next/link';
import { WhenTime } from '@/components/ui/WhenTime';
import type { Filter } from '@/lib/domain/filter';
import type { ListedStatement } from '@/lib/domain/utterance';
import { articleHref } from './addresses';
import { Byline } from './Byline';
import { CarriedLink } from './CarriedLink';
import { FoundAs } from './FoundAs';
import { MarkedText } from './MarkedText';
import { ReferenceChip } from './ReferenceChip';
import { SourceLink } from './SourceLink';
import { SpeakerLink } from './SpeakerLink';

interface Props {
  readonly rows: readonly ListedStatement[];
  readonly filter: Filter;
}

/** Statements with who made them, how the story referred to them, where and when; each opens in its story. */
export function StatementList({ rows, filter }: Props) {
  return (
    <ul data-rows className="divide-y divide-line">
      {rows.map((row) => (
        <li key={`${row.articleId}-${row.seq}`} className="py-3 first:pt-1 last:pb-1">
          <Statement row={row} filter={filter} />
        </li>
      ))}
    </ul>
  );
}

function Statement({ row, filter }: { readonly row: ListedStatement; readonly filter: Filter }) {
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
          <SpeakerLink key="who" speaker={row.speaker} filter={filter} />,
          <span key="how" className="inline-block max-w-full">
            {row.cue} <ReferenceChip statement={row} />
          </span>,
          <SourceLink key="source" source={row.source} filter={filter} />,
          <WhenTime key="when" when={row.when} calendar={filter.calendar} />,
          row.outlets > 1 ? <CarriedLink key="carried" statement={row} filter={filter} /> : null,
          row.variants.length > 0 ? <FoundAs key="variants" forms={row.variants} /> : null,
        ]}
      />
    </article>
  );
}
