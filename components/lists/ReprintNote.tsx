import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { Filter } from '@/lib/domain/filter';
import type { ArticleRow } from '@/lib/domain/rows/articleRow';
import { formatDelay, isolateWords } from '@/lib/format';
import { articleHref, reprintsHref } from './addresses';

interface Props {
  readonly story: Pick<ArticleRow, 'id' | 'when'>;
  readonly reprinting: NonNullable<ArticleRow['reprinting']>;
  readonly filter: Filter;
}

const LINK = 'whitespace-nowrap hover:text-ink hover:underline';

/** Whose text a story reprints and how much later, leading to the first; or how often its own came again, leading to those. */
export function ReprintNote({ story, reprinting, filter }: Props) {
  const t = useTranslations('articles');
  const locale = useLocale();
  if (reprinting.kind === 'first') {
    return (
      <Link href={reprintsHref(filter, story.id, reprinting)} prefetch={false} className={LINK}>
        {t('reprints', { count: reprinting.count })}
      </Link>
    );
  }
  const { first } = reprinting;
  const source = isolateWords(first.source.name);
  const delay = formatDelay(first.when, story.when, locale);
  return (
    <Link href={articleHref(filter, first.id)} prefetch={false} title={first.title} className={LINK}>
      {delay.kind === 'after'
        ? t('reprint.after', { source, delay: delay.text })
        : t(`reprint.${delay.kind}`, { source })}
    </Link>
  );
}
