import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { formatNumber } from '@/lib/format';
import { buttonClass } from './Button';

interface Props {
  /** From 1. */
  readonly page: number;
  readonly pageSize: number;
  readonly total: number;
  /** The address of a page of the same list. */
  readonly href: (page: number) => string;
}

/** Which rows of how many are shown, with links to the pages around; nothing when all rows are on one page. */
export function Pagination({ page, pageSize, total, href }: Props) {
  const t = useTranslations('common.pagination');
  const locale = useLocale();
  const pages = Math.ceil(total / pageSize);
  if (pages <= 1) return null;
  const from = (page - 1) * pageSize + 1;
  const to = Math.min(page * pageSize, total);
  return (
    <nav aria-label={t('label')} className="mt-4 flex flex-wrap items-center justify-between gap-3 text-sm">
      <p className="text-muted">
        {from <= total
          ? t('range', {
              from: formatNumber(from, locale),
              to: formatNumber(to, locale),
              total: formatNumber(total, locale),
            })
          : t('beyond', { pages: formatNumber(pages, locale) })}
      </p>
      <div className="flex gap-2 print:hidden">
        {page > 1 ? (
          <Link rel="prev" prefetch={false} className={buttonClass()} href={href(Math.min(page - 1, pages))}>
            {t('previous')}
          </Link>
        ) : null}
        {page < pages ? (
          <Link rel="next" prefetch={false} className={buttonClass()} href={href(page + 1)}>
            {t('next')}
          </Link>
        ) : null}
      </div>
    </nav>
  );
}
