import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/Button';
import { Chip } from '@/components/ui/Chip';
import { ConfirmDialog } from '@/components/ui/ConfirmDialog';
import { FEED_ORIGINS, type FeedView } from '@/lib/domain/live/feeds';
import { FeedStatus } from './FeedStatus';

interface Props {
  readonly feed: FeedView;
  readonly now: string;
  readonly action: (form: FormData) => void;
  readonly pending: boolean;
}

/** A feed: its address, how it is, and the switch. */
export function FeedRow({ feed, now, action, pending }: Props) {
  const t = useTranslations('admin.feeds');
  const cancel = useTranslations('common')('cancel');
  const { id, url, enabled, verified, found } = feed;
  const origin = FEED_ORIGINS.find((one) => one === found);
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-1.5">
      <div className="min-w-0 flex-1 basis-80 text-sm">
        <p className="flex flex-wrap items-center gap-2">
          <bdi dir="ltr" className="break-all">
            {url}
          </bdi>
          {verified ? null : <Chip>{t('unverified')}</Chip>}
        </p>
        <FeedStatus feed={feed} now={now} />
        {found === null || verified ? null : (
          <p className="text-xs text-muted">{t('foundAt', { found: origin ? t(`origins.${origin}`) : found })}</p>
        )}
      </div>
      <div className="flex gap-2">
        <form action={action}>
          <input type="hidden" name="intent" value={enabled ? 'disable' : 'enable'} />
          <input type="hidden" name="feedId" value={id} />
          <Button type="submit" disabled={pending} aria-label={t(enabled ? 'disableFeed' : 'enableFeed', { url })}>
            {t(enabled ? 'disable' : 'enable')}
          </Button>
        </form>
        <ConfirmDialog
          trigger={t('remove')}
          variant="danger"
          title={t('removeTitle')}
          confirm={t('remove')}
          cancel={cancel}
          action={action}
          fields={{ intent: 'remove', feedId: id }}
        >
          <p className="break-all">
            <bdi dir="ltr">{url}</bdi>
          </p>
          <p>{t('removeText')}</p>
        </ConfirmDialog>
      </div>
    </li>
  );
}
