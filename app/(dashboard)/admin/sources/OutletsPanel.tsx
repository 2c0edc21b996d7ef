'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Notice } from '@/components/ui/Notice';
import type { OutletFeeds } from '@/lib/domain/live/feeds';
import { changeFeeds } from './changeFeeds';
import type { FeedsState } from './feedsState';
import { OutletItem } from './OutletItem';

interface Props {
  readonly outlets: readonly OutletFeeds[];
  /** The instant that «ago» counts from, ISO 8601 in UTC. */
  readonly now: string;
}

/** All outlets with their feeds, how they are, and what can be done about them. */
export function OutletsPanel({ outlets, now }: Props) {
  const t = useTranslations('admin.feeds');
  const [state, action, pending] = useActionState(changeFeeds, { status: 'idle' });
  return (
    <div aria-busy={pending} className="flex flex-col gap-3">
      <Outcome state={state} />
      {outlets.length === 0 ? <p className="text-muted">{t('empty')}</p> : null}
      <ul data-rows aria-label={t('label')} className="divide-y divide-line">
        {outlets.map((outlet) => (
          <OutletItem key={outlet.slug} outlet={outlet} now={now} action={action} pending={pending} />
        ))}
      </ul>
    </div>
  );
}

function Outcome({ state }: { readonly state: FeedsState }) {
  const t = useTranslations('admin.feeds');
  if (state.status === 'problem') return <Notice tone="error">{t('unknownFeed')}</Notice>;
  if (state.status !== 'done') return null;
  return (
    <Notice tone="done">
      {t.rich(`done.${state.done}`, {
        url: () => (
          <bdi dir="ltr" className="break-all">
            {state.url}
          </bdi>
        ),
      })}
    </Notice>
  );
}
