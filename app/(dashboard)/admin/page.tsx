import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { TakeAway } from '@/components/lists/TakeAway';
import { Card } from '@/components/ui/Card';
import { requireRole } from '@/lib/auth';
import { getAuditEvents } from '@/lib/queries/entities/getAuditEvents';
import { getFreshness } from '@/lib/queries/entities/getFreshness';
import { getUsers } from '@/lib/queries/entities/getUsers';
import { AdminTabs } from './AdminTabs';
import { AuditTable } from './AuditTable';
import { DemoData } from './DemoData';
import { UsersPanel } from './UsersPanel';

const EVENTS = 30;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin'))('title') };
}

/** Accounts, demo data and what was done by whom; for administrators. */
export default async function AdminPage() {
  const scope = await requireRole('admin');
  const [users, events, { demo }] = await Promise.all([
    getUsers(scope),
    getAuditEvents(scope, EVENTS),
    getFreshness(scope),
  ]);
  const t = await getTranslations('admin');
  return (
    <div className="flex flex-col gap-4">
      <AdminTabs current="/admin" />
      <Card title={t('users')}>
        <UsersPanel users={users} ownId={scope.userId} />
      </Card>
      <Card title={t('demo.title')}>
        <DemoData present={demo} />
      </Card>
      <Card title={t('audit.title')} action={<TakeAway taken={{ list: 'events', filter: null }} />}>
        <AuditTable events={events} />
      </Card>
    </div>
  );
}
