import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Card } from '@/components/ui/Card';
import { requireRole } from '@/lib/auth';
import { getTokens } from '@/lib/queries/entities/getTokens';
import { AdminTabs } from '../AdminTabs';
import { TokensPanel } from './TokensPanel';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin.tokens'))('title') };
}

/** The tokens that may send stories; for administrators. */
export default async function TokensPage() {
  const scope = await requireRole('admin');
  const [tokens, t] = await Promise.all([getTokens(scope), getTranslations('admin.tokens')]);
  return (
    <div className="flex flex-col gap-4">
      <AdminTabs current="/admin/tokens" />
      <Card title={t('title')}>
        <TokensPanel tokens={tokens} now={new Date().toISOString()} />
      </Card>
    </div>
  );
}
