'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/Button';

interface Props {
  readonly error: unknown;
  readonly retry: () => void;
}

/** What stands in place of a screen that failed; the frame around it goes on working. */
export default function ScreenError({ error, retry }: Props) {
  const t = useTranslations('errors');
  const code = error instanceof Error && 'digest' in error ? String(error.digest) : null;
  return (
    <div role="alert" className="mx-auto flex max-w-lg flex-col items-center gap-3 px-4 py-12 text-center">
      <h1 className="text-lg font-bold">{t('title')}</h1>
      <p className="text-muted">{t('text')}</p>
      <Button variant="primary" onClick={() => retry()}>
        {t('retry')}
      </Button>
      {code ? <p className="text-xs text-muted">{t('code', { code })}</p> : null}
    </div>
  );
}
