import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ListHeading } from '@/components/lists/ListHeading';
import { Stack } from '@/components/lists/Stack';
import { RELATIONS } from '@/components/relations/relationsHref';
import { WhoPill } from '@/components/relations/WhoPill';
import { Notice } from '@/components/ui/Notice';
import { requireSession } from '@/lib/auth';
import { getSpeaker } from '@/lib/queries/entities/getSpeaker';
import { getMostQuoted } from '@/lib/queries/relations/getMostQuoted';
import { EmptyResult } from '../../_sections/EmptyResult';
import { RelationsTabs } from '../../_sections/RelationsTabs';
import { readRelations } from '../../_sections/relationsView';
import { VerbMatrix } from '../../_sections/VerbMatrix';
import { readView, type SearchParams } from '../../_sections/view';

const PATH = RELATIONS.verbs;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('relations'))('verbs.title') };
}

/** The verbs by which outlets report one speaker, the most quoted one where none is chosen. */
export default async function VerbsPage({ searchParams }: { readonly searchParams: SearchParams }) {
  const scope = await requireSession();
  const [view, asked, t] = await Promise.all([
    readView(searchParams),
    readRelations(scope, searchParams),
    getTranslations('relations'),
  ]);
  const { filter } = view;
  const mostQuoted = asked.who === null ? await getMostQuoted(scope, filter) : null;
  const speaker = asked.who ?? (mostQuoted === null ? null : await getSpeaker(scope, mostQuoted));
  return (
    <Stack>
      <ListHeading title={t('verbs.title')} />
      <RelationsTabs filter={filter} current="verbs" />
      {asked.unknown ? <Notice tone="warn">{t('unknownWho')}</Notice> : null}
      <div className="flex flex-wrap items-center gap-3 text-sm text-muted">
        <WhoPill
          field="speaker"
          filter={filter}
          target={{ path: PATH, keep: { show: asked.show } }}
          label={t('verbs.speaker')}
          name={speaker?.name ?? null}
          removable={asked.who !== null}
        />{' '}
        {asked.who === null && speaker !== null ? t('verbs.mostQuoted') : null}
      </div>
      {speaker === null ? (
        <EmptyResult scope={scope} view={view} path={PATH} />
      ) : (
        <VerbMatrix
          scope={scope}
          view={view}
          path={PATH}
          speaker={speaker}
          shown={asked.show}
          more={asked.who === null ? {} : { who: speaker.id }}
        />
      )}
    </Stack>
  );
}
