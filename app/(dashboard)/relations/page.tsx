import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ListHeading } from '@/components/lists/ListHeading';
import { Stack } from '@/components/lists/Stack';
import { RELATIONS } from '@/components/relations/relationsHref';
import { WhoPill } from '@/components/relations/WhoPill';
import { Notice } from '@/components/ui/Notice';
import { requireSession } from '@/lib/auth';
import { NetworkSection } from '../_sections/NetworkSection';
import { RelationsTabs } from '../_sections/RelationsTabs';
import { readRelations } from '../_sections/relationsView';
import { readView, type SearchParams } from '../_sections/view';

const PATH = RELATIONS.people;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('relations'))('people.title') };
}

/** Who is named with whom. */
export default async function CoNamedPage({ searchParams }: { readonly searchParams: SearchParams }) {
  const scope = await requireSession();
  const [view, { by, who, unknown }, t] = await Promise.all([
    readView(searchParams),
    readRelations(scope, searchParams),
    getTranslations('relations'),
  ]);
  // Organisations and roles speak, but only persons are named.
  const person = who?.kind === 'person' ? who : null;
  return (
    <Stack>
      <ListHeading title={t('people.title')} />
      <RelationsTabs filter={view.filter} current="people" />
      {unknown || who !== person ? <Notice tone="warn">{t('unknownWho')}</Notice> : null}
      <div className="flex flex-wrap items-center gap-3 text-sm">
        <WhoPill
          field="person"
          filter={view.filter}
          target={{ path: PATH, keep: { by } }}
          label={t('people.focus')}
          name={person?.name ?? null}
          removable
        />
      </div>
      <NetworkSection scope={scope} view={view} path={PATH} by={by} who={person} />
    </Stack>
  );
}
