import { useTranslations } from 'next-intl';
import { Tabs } from '@/components/ui/Tabs';

const PARTS = [
  ['/admin', 'users'],
  ['/admin/sources', 'sources'],
  ['/admin/queue', 'queue'],
  ['/admin/tokens', 'tokens'],
] as const;

/** The heading of the administrator's screens, and the way between them. */
export function AdminTabs({ current }: { readonly current: (typeof PARTS)[number][0] }) {
  const t = useTranslations('admin');
  const items = PARTS.map(([href, key]) => ({ href, label: t(`tabs.${key}`), current: href === current }));
  return (
    <>
      <h1 className="text-xl font-bold">{t('title')}</h1>
      <Tabs label={t('tabs.label')} items={items} />
    </>
  );
}
