import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { Notice } from '@/components/ui/Notice';
import { FeedPreviewItem } from './FeedPreviewItem';
import type { SiteState } from './feedsState';
import { saveFeeds } from './saveFeeds';

/** The feeds of a site with their latest items; those that are ticked are kept. */
export function ChooseFeeds({ found }: { readonly found: Extract<SiteState, { status: 'found' }> }) {
  const t = useTranslations('admin.feeds.add');
  const [state, action, pending] = useActionState(saveFeeds, { status: 'idle' });
  if (state.status === 'saved') return <Notice tone="done">{t('saved', { count: state.count })}</Notice>;
  return (
    <form action={action} aria-busy={pending} className="flex flex-col gap-4 border-t border-line pt-4">
      <input type="hidden" name="site" value={found.site} />
      {state.status === 'problem' ? (
        <Notice tone="error">{t(state.problem === 'nothing' ? 'nothing' : 'noAddress')}</Notice>
      ) : null}
      <p className="font-bold">{t('found', { count: found.feeds.length })}</p>
      <ul className="flex flex-col gap-3">
        {found.feeds.map((feed, index) => (
          <FeedPreviewItem key={feed.url} feed={feed} chosen={index === 0} />
        ))}
      </ul>
      <div className="flex flex-wrap items-end gap-3">
        <Field label={t('name')} name="name" required maxLength={100} defaultValue={found.name} />
        <Button type="submit" variant="primary" disabled={pending}>
          {t('save')}
        </Button>
      </div>
    </form>
  );
}
