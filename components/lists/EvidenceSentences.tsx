import { useTranslations } from 'next-intl';
import type { Filter } from '@/lib/domain/filter';
import type { ArticleRow } from '@/lib/domain/rows/articleRow';
import type { EvidenceSentence } from '@/lib/domain/rows/evidenceSentence';
import { articleHref } from './addresses';
import { EvidenceLink } from './EvidenceLink';

/** How many sentences of one story stand open, so that the next story stays in sight. */
const OPEN = 3;

interface Props {
  readonly row: ArticleRow;
  readonly filter: Filter;
}

/** The sentences that make a story count: the first ones open, the others behind one click. */
export function EvidenceSentences({ row, filter }: Props) {
  const t = useTranslations('evidence');
  const more = row.evidence.slice(OPEN);
  const list = (sentences: readonly EvidenceSentence[]) => (
    <ul className="space-y-1.5">
      {sentences.map((sentence) => (
        <li key={sentence.start}>
          <EvidenceLink sentence={sentence} href={articleHref(filter, row.id, { at: sentence.start })} />
        </li>
      ))}
    </ul>
  );
  return (
    <div className="mt-1.5 space-y-1.5">
      {list(row.evidence.slice(0, OPEN))}
      {more.length > 0 ? (
        <details className="space-y-1.5">
          <summary className="w-fit text-sm text-muted hover:text-ink">
            <bdi>{t('more', { count: more.length })}</bdi>
          </summary>
          {list(more)}
        </details>
      ) : null}
    </div>
  );
}
