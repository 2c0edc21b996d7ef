import { useLocale, useTranslations } from 'next-intl';
import { Chip } from '@/components/ui/Chip';
import { ConfirmDialog } from '@/components/ui/ConfirmDialog';
import type { TokenView } from '@/lib/domain/live/tokens';
import { formatInstant, formatRelative } from '@/lib/format';

interface Props {
  readonly token: TokenView;
  readonly now: string;
  readonly action: (form: FormData) => void;
}

/** A token: whose, since when, when it was last used, and the way to end it. */
export function TokenItem({ token, now, action }: Props) {
  const t = useTranslations('admin.tokens');
  const cancel = useTranslations('common')('cancel');
  const locale = useLocale();
  const { id, name, createdBy, createdAt, lastUsedAt, revokedAt } = token;
  const at = formatInstant(createdAt, { locale, calendar: locale === 'fa' ? 'jalali' : 'gregorian' });
  const used =
    lastUsedAt === null ? t('unused') : t('used', { ago: formatRelative(lastUsedAt, new Date(now), locale) });
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-2.5">
      <div className={revokedAt === null ? '' : 'text-muted'}>
        <p className="flex flex-wrap items-center gap-2">
          <bdi className="font-bold">{name}</bdi>
          {revokedAt === null ? null : <Chip tone="warn">{t('ended')}</Chip>}
        </p>
        <p className="text-xs text-muted">
          {createdBy === null ? null : (
            <>
              <bdi dir="ltr">{createdBy}</bdi> ·{' '}
            </>
          )}
          {at} · {used}
        </p>
      </div>
      {revokedAt === null ? (
        <ConfirmDialog
          trigger={t('revoke')}
          variant="danger"
          title={t('revokeTitle', { name })}
          confirm={t('revoke')}
          cancel={cancel}
          action={action}
          fields={{ intent: 'revoke', tokenId: id }}
        >
          {t('revokeText')}
        </ConfirmDialog>
      ) : null}
    </li>
  );
}
