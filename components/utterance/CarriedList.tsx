import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { utteranceHref } from '@/components/lists/addresses';
import { Byline } from '@/components/lists/Byline';
import { CarriedLink } from '@/components/lists/CarriedLink';
import { SpeakerLink } from '@/components/lists/SpeakerLink';
import type { Filter } from '@/lib/domain/filter';
import type { Carried } from '@/lib/domain/utterance';
import { isolateWords } from '@/lib/format';

/** Utterances by how far they were carried; each opens all its versions. */
export function CarriedList({ rows, filter }: { readonly rows: readonly Carried[]; readonly filter: Filter }) {
  const t = useTranslations('utterance');
  return (
    <ol data-rows aria-label={t('most')} className="divide-y divide-line">
      {rows.map(({ statement, first }) => (
        <li key={`${statement.articleId}/${statement.seq}`} className="py-3 first:pt-1 last:pb-1">
          <article dir="auto">
            <p lang="fa" className="text-lg">
              <Link
                href={utteranceHref(filter, statement)}
                prefetch={false}
                className="line-clamp-3 max-w-[60rem] hover:text-accent"
              >
                {statement.kind === 'direct' ? `«${statement.text}»` : statement.text}
              </Link>
            </p>
            <Byline
              items={[
                <SpeakerLink key="who" speaker={statement.speaker} filter={filter} />,
                <CarriedLink key="carried" statement={statement} filter={filter} />,
                t('first', { source: isolateWords(first) }),
              ]}
            />
          </article>
        </li>
      ))}
    </ol>
  );
}
