import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { TakeAway } from '@/components/lists/TakeAway';
import { Card } from '@/components/ui/Card';
import { Pagination } from '@/components/ui/Pagination';
import { requireRole } from '@/lib/auth';
import { getFolders } from '@/lib/queries/entities/getFolders';
import { getImportRuns } from '@/lib/queries/entities/getImportRuns';
import { getQuarantine } from '@/lib/queries/entities/getQuarantine';
import { getQuarantineKinds } from '@/lib/queries/entities/getQuarantineKinds';
import { getQueue } from '@/lib/queries/entities/getQueue';
import { AdminTabs } from '../AdminTabs';
import { FoldersPanel } from './FoldersPanel';
import { ImportRuns } from './ImportRuns';
import { QuarantinePanel } from './QuarantinePanel';
import { QueueStrip } from './QueueStrip';

const RUNS = 8;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin.queue'))('title') };
}

interface Props {
  readonly searchParams: Promise<{ readonly page?: string | string[] }>;
}

/** What waits, what failed and what was imported; for administrators. */
export default async function QueuePage({ searchParams }: Props) {
  const scope = await requireRole('admin');
  const page = Number((await searchParams).page ?? 1);
  const now = new Date();
  const [queue, quarantine, kinds, runs, folders, t] = await Promise.all([
    getQueue(scope),
    getQuarantine(scope, page),
    getQuarantineKinds(scope),
    getImportRuns(scope, RUNS, now),
    getFolders(scope),
    getTranslations('admin.queue'),
  ]);
  return (
    <div className="flex flex-col gap-4">
      <AdminTabs current="/admin/queue" />
      <Card title={t('title')}>
        <QueueStrip queue={queue} now={now} />
      </Card>
      <Card
        title={t('quarantine.title')}
        id="quarantine"
        action={quarantine.total > 0 ? <TakeAway taken={{ list: 'quarantine', filter: null }} /> : undefined}
      >
        <QuarantinePanel items={quarantine.rows} kinds={kinds} now={now.toISOString()} />
        <Pagination {...quarantine} href={(to) => `/admin/queue?page=${to}#quarantine`} />
      </Card>
      <Card
        title={t('imports.title')}
        action={runs.length > 0 ? <TakeAway taken={{ list: 'import-runs', filter: null }} /> : undefined}
      >
        <ImportRuns runs={runs} now={now} />
      </Card>
      <Card title={t('folders.title')}>
        <FoldersPanel folders={folders} now={now.toISOString()} />
      </Card>
    </div>
  );
}
