import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { buttonClass } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { requireRole } from '@/lib/auth';
import { getOutletFeeds } from '@/lib/queries/entities/getOutletFeeds';
import { AdminTabs } from '../AdminTabs';
import { AddSite } from './AddSite';
import { ImportOpml } from './ImportOpml';
import { OutletsPanel } from './OutletsPanel';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin.feeds'))('title') };
}

/** The outlets with their feeds, and ways to add more; for administrators. */
export default async function FeedsPage() {
  const scope = await requireRole('admin');
  const now = new Date();
  const [outlets, t] = await Promise.all([getOutletFeeds(scope, now), getTranslations('admin.feeds')]);
  return (
    <div className="flex flex-col gap-4">
      <AdminTabs current="/admin/sources" />
      <Card title={t('add.title')}>
        <AddSite />
      </Card>
      <Card title={t('title')}>
        <OutletsPanel outlets={outlets} now={now.toISOString()} />
      </Card>
      <Card
        title={t('opml.title')}
        action={
          // A download, not a page: the router must not fetch it in advance.
          <a href="/api/admin/opml" download="rasad.opml" className={buttonClass()}>
            {t('opml.export')}
          </a>
        }
      >
        <ImportOpml />
      </Card>
    </div>
  );
}
