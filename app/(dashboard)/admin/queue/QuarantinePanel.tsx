'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Notice } from '@/components/ui/Notice';
import type { QuarantineKind, QuarantineView } from '@/lib/domain/live/quarantine';
import { changeQuarantine } from './changeQuarantine';
import { QuarantineActions } from './QuarantineActions';
import { QuarantineItem } from './QuarantineItem';

interface Props {
  readonly items: readonly QuarantineView[];
  readonly kinds: readonly QuarantineKind[];
  readonly now: string;
}

/** What could not be brought in: all of a kind together, then each. */
export function QuarantinePanel({ items, kinds, now }: Props) {
  const t = useTranslations('admin');
  const [state, action, pending] = useActionState(changeQuarantine, { status: 'idle' });
  return (
    <div aria-busy={pending} className="flex flex-col gap-3">
      {state.status === 'done' ? (
        <Notice tone="done">{t(`queue.quarantine.done.${state.intent}`, { count: state.count })}</Notice>
      ) : null}
      {state.status === 'problem' ? <Notice tone="error">{t('queue.quarantine.problem')}</Notice> : null}
      {items.length === 0 ? <p className="text-muted">{t('queue.quarantine.empty')}</p> : null}
      {kinds.length > 0 ? (
        <ul
          aria-label={t('queue.quarantine.kinds')}
          className="flex flex-col gap-2 rounded-control border border-line px-3 py-2"
        >
          {kinds.map(({ step, kind, count }) => (
            <li key={`${step} ${kind}`} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 text-sm">
              <span>{t('queue.quarantine.kind', { count, step: t(`steps.${step}`), why: t(`failures.${kind}`) })}</span>
              <QuarantineActions chosen={{ step, kind }} all action={action} pending={pending} />
            </li>
          ))}
        </ul>
      ) : null}
      <ul data-rows aria-label={t('queue.quarantine.label')} className="divide-y divide-line">
        {items.map((item) => (
          <QuarantineItem key={item.id} item={item} now={now} action={action} pending={pending} />
        ))}
      </ul>
    </div>
  );
}
