import { useTranslations } from 'next-intl';

/** What the marks of changes mean, and what counts as a version. `days` before and after are looked at. */
export function ChangeLegend({ days }: { readonly days: number }) {
  const t = useTranslations('utterance');
  return (
    <div className="mb-2 text-sm text-muted">
      <p className="flex flex-wrap gap-x-5">
        <span>
          <del className="rounded-sm bg-danger-soft px-1 text-danger">{t('sample')}</del> {t('legendCut')}
        </span>{' '}
        <span>
          <ins className="rounded-sm bg-accent-soft px-1 text-accent underline-offset-4">{t('sample')}</ins>{' '}
          {t('legendAdded')}
        </span>
      </p>
      <p className="max-w-[60rem]">{t('how', { days })}</p>
    </div>
  );
}
