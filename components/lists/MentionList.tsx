import Link from 'next/link';
import { WhenTime } from '@/components/ui/WhenTime';
import type { Filter } from '@/lib/domain/filter';
import type { MentionRow } from '@/lib/domain/rows/mentionRow';
import { articleHref, speakerHref } from './addresses';
import { Byline } from './Byline';
import { EvidenceLink } from './EvidenceLink';
import { FoundAs } from './FoundAs';
import { MarkedText } from './MarkedText';
import { SourceLink } from './SourceLink';

interface Props {
  readonly rows: readonly MentionRow[];
  readonly filter: Filter;
}

/** Mentions: one sentence that names one person, each opening its story at that sentence. */
export function MentionList({ rows, filter }: Props) {
  return (
    <ul data-rows className="divide-y divide-line">
      {rows.map((row) => (
        <li
          dir="auto"
          key={`${row.articleId}-${row.sentence.start}-${row.personId}`}
          className="py-3 first:pt-1 last:pb-1"
        >
          <EvidenceLink sentence={row.sentence} href={articleHref(filter, row.articleId, { at: row.sentence.start })} />
          <Byline
            items={[
              <Link
                key="who"
                href={speakerHref(filter, row.personId)}
                prefetch={false}
                className="font-bold text-accent hover:underline"
              >
                <bdi>{row.person}</bdi>
              </Link>,
              <bdi key="title" lang="fa">
                <MarkedText text={row.title} marks={row.titleMarks} />
              </bdi>,
              <SourceLink key="source" source={row.source} filter={filter} />,
              <WhenTime key="when" when={row.when} calendar={filter.calendar} />,
              row.variants.length > 0 ? <FoundAs key="variants" forms={row.variants} /> : null,
            ]}
          />
        </li>
      ))}
    </ul>
  );
}
