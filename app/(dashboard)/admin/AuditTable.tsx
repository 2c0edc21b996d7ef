import { useLocale, useTranslations } from 'next-intl';
import { formatInstant } from '@/lib/format';
import type { AuditView } from '@/lib/domain/users';

/** Who did what, newest first. */
export function AuditTable({ events }: { readonly events: readonly AuditView[] }) {
  const t = useTranslations('admin.audit');
  const locale = useLocale();
  const calendar = locale === 'fa' ? 'jalali' : 'gregorian';
  if (events.length === 0) return <p className="text-muted">{t('empty')}</p>;
  return (
    <div role="region" aria-label={t('title')} tabIndex={0} className="overflow-x-auto">
      <table className="w-full text-sm">
        <thead className="text-xs text-muted">
          <tr>
            <th className="w-44 py-1 pe-4 text-start font-medium">{t('at')}</th>
            <th className="py-1 pe-4 text-start font-medium">{t('what')}</th>
            <th className="w-1/3 py-1 text-start font-medium">{t('by')}</th>
          </tr>
        </thead>
        <tbody>
          {events.map((event) => (
            <tr key={event.id} className="border-t border-line">
              <td className="py-1.5 pe-4 whitespace-nowrap text-muted">
                <time dateTime={event.at}>{formatInstant(event.at, { locale, calendar })}</time>
              </td>
              <td className="py-1.5 pe-4">
                {t(`actions.${event.action}`)}
                {event.about ? (
                  <span className="text-muted">
                    {' '}
                    · <bdi dir="ltr">{event.about}</bdi>
                  </span>
                ) : null}
              </td>
              <td className="py-1.5">{event.by ? <bdi dir="ltr">{event.by}</bdi> : t('system')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
