'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { ConfirmDialog } from '@/components/ui/ConfirmDialog';
import { Notice } from '@/components/ui/Notice';
import { removeDemoData } from './removeDemoData';

/** The way to be rid of the demo stories, with one question before it. */
export function DemoData({ present }: { readonly present: boolean }) {
  const t = useTranslations('admin.demo');
  const common = useTranslations('common');
  const [removed, action, pending] = useActionState(removeDemoData, null);
  if (removed) return <Notice tone="done">{t('removed', { stories: removed.stories, people: removed.people })}</Notice>;
  if (!present) return <p className="text-muted">{t('none')}</p>;
  return (
    <div aria-busy={pending} className="flex flex-wrap items-center justify-between gap-3">
      <p className="text-muted">{t('text')}</p>
      <ConfirmDialog
        trigger={t('remove')}
        variant="danger"
        title={t('confirmTitle')}
        confirm={t('remove')}
        cancel={common('cancel')}
        action={action}
      >
        {t('confirmText')}
      </ConfirmDialog>
    </div>
  );
}
