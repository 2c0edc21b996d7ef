import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { WhenTime } from '@/components/ui/WhenTime';
import type { Filter } from '@/lib/domain/filter';
import type { ArticleRow } from '@/lib/domain/rows/articleRow';
import { articleHref } from './addresses';
import { Byline } from './Byline';
import { EvidenceSentences } from './EvidenceSentences';
import { FoundAs } from './FoundAs';
import { MarkedText } from './MarkedText';
import { ReprintNote } from './ReprintNote';
import { SourceLink } from './SourceLink';

interface Props {
  readonly rows: readonly ArticleRow[];
  readonly filter: Filter;
}

/** Stories with the sentences that make them count, or their first words where none is singled out. */
export function ArticleList({ rows, filter }: Props) {
  return (
    <ul data-rows className="divide-y divide-line">
      {rows.map((row) => (
        <li key={row.id} className="py-3.5 first:pt-1 last:pb-1">
          <Story row={row} filter={filter} />
        </li>
      ))}
    </ul>
  );
}

const listLink = (href: string) =>
  ({ href, prefetch: false, className: 'whitespace-nowrap hover:text-ink hover:underline' }) as const;

function Story({ row, filter }: { readonly row: ArticleRow; readonly filter: Filter }) {
  const t = useTranslations('articles');
  return (
    <article dir="auto">
      <h2 lang="fa" className="text-lg font-bold">
        <Link href={articleHref(filter, row.id)} prefetch={false} className="hover:text-accent">
          <MarkedText text={row.title} marks={row.titleMarks} />
        </Link>
      </h2>
      <Byline
        items={[
          <SourceLink key="source" source={row.source} filter={filter} />,
          <WhenTime key="when" when={row.when} calendar={filter.calendar} />,
          row.statements > 0 ? (
            <Link key="statements" {...listLink(articleHref(filter, row.id, { list: 'statements' }))}>
              {t('statementCount', { count: row.statements })}
            </Link>
          ) : null,
          row.people > 0 ? (
            <Link key="people" {...listLink(articleHref(filter, row.id, { list: 'people' }))}>
              {t('peopleCount', { count: row.people })}
            </Link>
          ) : null,
          row.reprinting ? (
            <ReprintNote key="reprinting" story={row} reprinting={row.reprinting} filter={filter} />
          ) : null,
          row.variants.length > 0 ? <FoundAs key="variants" forms={row.variants} /> : null,
        ]}
      />
      {row.evidence.length > 0 ? (
        <EvidenceSentences row={row} filter={filter} />
      ) : (
        <p lang="fa" className="mt-1 line-clamp-2 max-w-[60rem] text-muted">
          {row.lead}
        </p>
      )}
    </article>
  );
}
