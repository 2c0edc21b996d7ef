import { Fragment } from 'react';
import { useTranslations } from 'next-intl';

/** In which other forms than the query's a row holds what was searched. */
export function FoundAs({ forms }: { readonly forms: readonly string[] }) {
  const t = useTranslations('query');
  return (
    <span>
      {t('foundAs')}{' '}
      {forms.map((form, index) => (
        <Fragment key={form}>
          {index > 0 ? t('comma') : null}
          <bdi lang="fa" className="font-medium text-ink">
            {form}
          </bdi>
        </Fragment>
      ))}
    </span>
  );
}
