'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { Notice } from '@/components/ui/Notice';
import { ChooseFeeds } from './ChooseFeeds';
import { lookAtSite } from './lookAtSite';
import { SiteFailure } from './SiteFailure';

/** Asks for a site's address, looks for its feeds, and shows what would come of them before anything is kept. */
export function AddSite() {
  const t = useTranslations('admin.feeds.add');
  const [state, action, pending] = useActionState(lookAtSite, { status: 'idle' });
  return (
    <div className="flex flex-col gap-4">
      <form action={action} aria-busy={pending} className="flex flex-wrap items-end gap-3">
        <Field
          label={t('address')}
          hint={t('hint')}
          name="address"
          dir="ltr"
          required
          maxLength={2000}
          autoComplete="off"
          placeholder="news.example"
          className="min-w-0 flex-1 basis-72"
        />
        <Button type="submit" variant="primary" disabled={pending} className="sm:mb-6">
          {pending ? t('looking') : t('look')}
        </Button>
      </form>
      {pending ? <Notice tone="done">{t('wait')}</Notice> : null}
      {!pending && state.status === 'failed' ? <SiteFailure kind={state.kind} reason={state.reason} /> : null}
      {!pending && state.status === 'found' ? <ChooseFeeds key={state.at} found={state} /> : null}
    </div>
  );
}
