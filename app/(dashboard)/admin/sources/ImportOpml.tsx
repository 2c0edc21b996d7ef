'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { importOpml } from './importOpml';

/** Takes the list of feeds of another program. */
export function ImportOpml() {
  const t = useTranslations('admin.feeds.opml');
  const [state, action, pending] = useActionState(importOpml, { status: 'idle' });
  return (
    <form action={action} aria-busy={pending} className="flex flex-col gap-3">
      <p className="text-muted">{t('text')}</p>
      {state.status === 'imported' ? (
        <Notice tone="done">{t('imported', { feeds: state.feeds, fresh: state.fresh, skipped: state.skipped })}</Notice>
      ) : null}
      {state.status === 'failed' ? (
        <Notice tone="error">
          {t('failed')} {state.reason === null ? null : <bdi lang="en">{state.reason}</bdi>}
        </Notice>
      ) : null}
      <div className="flex flex-wrap items-center gap-3">
        <input
          type="file"
          name="file"
          required
          accept=".opml,.xml,text/xml"
          aria-label={t('file')}
          className="max-w-full"
        />
        <Button type="submit" disabled={pending}>
          {t('import')}
        </Button>
      </div>
    </form>
  );
}
