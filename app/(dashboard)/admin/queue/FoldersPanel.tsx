'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Button } from '@/components/ui/Button';
import { ConfirmDialog } from '@/components/ui/ConfirmDialog';
import { Field } from '@/components/ui/Field';
import { Notice } from '@/components/ui/Notice';
import type { FolderView } from '@/lib/domain/live/imports';
import { formatRelative } from '@/lib/format';
import { changeFolders } from './changeFolders';

interface Props {
  readonly folders: readonly FolderView[];
  readonly now: string;
}

/** The folders whose files go in as they come. */
export function FoldersPanel({ folders, now }: Props) {
  const t = useTranslations('admin.queue.folders');
  const common = useTranslations('common');
  const locale = useLocale();
  const [state, action, pending] = useActionState(changeFolders, { status: 'idle' });
  return (
    <div aria-busy={pending} className="flex flex-col gap-3">
      {state.status === 'done' ? <Notice tone="done">{t(`done.${state.intent}`, { path: state.path })}</Notice> : null}
      {state.status === 'problem' ? <Notice tone="error">{t(`problems.${state.problem}`)}</Notice> : null}
      <p className="text-muted">{t('text')}</p>
      <ul data-rows aria-label={t('title')} className="divide-y divide-line">
        {folders.map(({ id, path, lastScanAt, lastError, files }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-2 text-sm">
            <div className="min-w-0">
              <bdi dir="ltr" className="break-all">
                {path}
              </bdi>
              <p className="text-xs text-muted">
                {lastScanAt === null
                  ? t('never')
                  : t('seen', { files, ago: formatRelative(lastScanAt, new Date(now), locale) })}
              </p>
              {lastError === null ? null : (
                <bdi lang="en" className="text-xs text-danger">
                  {lastError}
                </bdi>
              )}
            </div>
            <ConfirmDialog
              trigger={t('remove')}
              variant="danger"
              title={t('removeTitle')}
              confirm={t('remove')}
              cancel={common('cancel')}
              action={action}
              fields={{ intent: 'remove', folderId: id }}
            >
              {t('removeText')}
            </ConfirmDialog>
          </li>
        ))}
      </ul>
      <form action={action} className="flex flex-wrap items-end gap-3">
        <input type="hidden" name="intent" value="add" />
        <Field
          label={t('path')}
          name="path"
          dir="ltr"
          required
          maxLength={1000}
          autoComplete="off"
          placeholder="/srv/news"
          className="min-w-0 flex-1 basis-72"
        />
        <Button type="submit" disabled={pending}>
          {t('add')}
        </Button>
      </form>
    </div>
  );
}
