import { useLocale, useTranslations } from 'next-intl';
import { Chip } from '@/components/ui/Chip';
import type { ImportRunView } from '@/lib/domain/live/imports';
import { formatRelative } from '@/lib/format';

const TONES = { running: 'accent', done: 'plain', failed: 'danger', stopped: 'warn' } as const;

/** Long imports and how far they are. */
export function ImportRuns({ runs, now }: { readonly runs: readonly ImportRunView[]; readonly now: Date }) {
  const t = useTranslations('admin.queue.imports');
  const locale = useLocale();
  if (runs.length === 0) return <p className="text-muted">{t('empty')}</p>;
  return (
    <ul aria-label={t('title')} className="divide-y divide-line">
      {runs.map((run) => (
        <li key={run.id} className="flex flex-col gap-1 py-2.5 text-sm">
          <p className="flex flex-wrap items-center gap-2">
            <bdi dir="ltr" className="break-all">
              {run.label}
            </bdi>
            <Chip tone={TONES[run.state]}>{t(`states.${run.state}`)}</Chip>
            <span className="text-xs text-muted">{formatRelative(run.startedAt, now, locale)}</span>
          </p>
          <progress
            aria-label={t('progress', { label: run.label })}
            max={Math.max(1, run.files)}
            value={run.filesDone}
            className="h-2 w-full appearance-none overflow-hidden rounded-full bg-line [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-accent"
          />
          <p className="text-xs text-muted">
            {t('counts', {
              files: run.files,
              filesDone: run.filesDone,
              done: run.done,
              fresh: run.new,
              updated: run.updated,
              known: run.known,
              rejected: run.rejected,
            })}
          </p>
          {run.message === null ? null : (
            <bdi lang="en" className="text-xs text-danger">
              {run.message}
            </bdi>
          )}
        </li>
      ))}
    </ul>
  );
}
