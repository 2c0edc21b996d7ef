import { useTranslations } from 'next-intl';

/** What the marks in a story mean. */
export function Legend() {
  const t = useTranslations('articles.legend');
  return (
    <ul aria-label={t('label')} className="flex flex-wrap gap-x-4 gap-y-1 text-xs text-muted">
      <li>
        <span className="text-accent underline underline-offset-4">{t('person')}</span>
      </li>
      <li className="flex items-center gap-1.5">
        <span aria-hidden className="h-4 w-[3px] rounded-full bg-series-1" />
        {t('statement')}
      </li>
      <li>
        <span className="border-b border-dotted border-warn">{t('topic')}</span>
      </li>
      <li>
        <span className="bg-mark text-ink">{t('focus')}</span>
      </li>
    </ul>
  );
}
