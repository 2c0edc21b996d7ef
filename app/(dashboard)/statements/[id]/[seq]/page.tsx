import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { z } from 'zod';
import { utteranceHref } from '@/components/lists/addresses';
import { ListHeading } from '@/components/lists/ListHeading';
import { Stack } from '@/components/lists/Stack';
import { TakeAway } from '@/components/lists/TakeAway';
import { Card } from '@/components/ui/Card';
import { Segmented } from '@/components/ui/Segmented';
import { ChangeLegend } from '@/components/utterance/ChangeLegend';
import { UtteranceHead } from '@/components/utterance/UtteranceHead';
import { VersionList } from '@/components/utterance/VersionList';
import { requireSession } from '@/lib/auth';
import { getUtterance, VERSION_DAYS } from '@/lib/queries/utterances/getUtterance';
import { readView, type SearchParams } from '../../../_sections/view';

interface Props {
  readonly params: Promise<{ readonly id: string; readonly seq: string }>;
  readonly searchParams: SearchParams;
}

const place = z.object({ id: z.guid(), seq: z.string().regex(/^\d{1,6}$/).transform(Number) }); // prettier-ignore
const shown = z.enum(['full', 'changes']).catch('full');

const readUtterance = cache(async (id: string, seq: number) => {
  return (await getUtterance(await requireSession(), id, seq)) ?? notFound();
});

async function asked(params: Props['params']) {
  const found = place.safeParse(await params);
  return found.success ? readUtterance(found.data.id, found.data.seq) : notFound();
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [first] = (await asked(params)).versions;
  const t = await getTranslations('utterance');
  return { title: first ? `${t('title')}: ${first.text.slice(0, 60).toWellFormed()}` : t('title') };
}

/** All versions of one statement; 404 without it. */
export default async function UtterancePage({ params, searchParams }: Props) {
  await requireSession();
  const utterance = await asked(params);
  const [{ filter }, more, t] = await Promise.all([readView(searchParams), searchParams, getTranslations('utterance')]);
  const {
    versions,
    outlets,
    asked: { articleId: id, seq },
  } = utterance;
  const brief = shown.parse(more['text']) === 'changes';
  const texts = [
    { href: utteranceHref(filter, utterance.asked), label: t('full'), current: !brief },
    { href: utteranceHref(filter, utterance.asked, 'changes'), label: t('changes'), current: brief },
  ];
  return (
    <Stack>
      <ListHeading title={t('title')} note={t('reach', { outlets, versions: versions.length })} />
      <UtteranceHead utterance={utterance} filter={filter} />
      <Card
        title={t('versions')}
        action={
          <div className="flex flex-wrap items-center gap-2">
            {versions.length > 1 ? <Segmented label={t('text')} items={texts} /> : null}
            <TakeAway taken={{ list: 'versions', filter: null, more: { statement: `${id}/${seq}` } }} />
          </div>
        }
      >
        <ChangeLegend days={VERSION_DAYS} />
        <VersionList utterance={utterance} filter={filter} brief={brief} />
      </Card>
    </Stack>
  );
}
