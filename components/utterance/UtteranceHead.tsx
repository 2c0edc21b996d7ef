import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { SavedDrawing } from '@/components/charts/save/SavedDrawing';
import { articleHref } from '@/components/lists/addresses';
import { Byline } from '@/components/lists/Byline';
import { SpeakerLink } from '@/components/lists/SpeakerLink';
import { Card } from '@/components/ui/Card';
import { WhenTime } from '@/components/ui/WhenTime';
import type { Filter } from '@/lib/domain/filter';
import type { UtteranceView } from '@/lib/domain/utterance';
import { isolateWords } from '@/lib/format';
import { VersionTimeline } from './VersionTimeline';

/** How much of an utterance names a picture of it, in characters. */
const NAMING = 80;

const beginningOf = (text: string) => (text.length > NAMING ? `${text.slice(0, NAMING).toWellFormed()}…` : text);

/** What was said, by whom, which outlet had it first, and when the others followed. */
export function UtteranceHead({ utterance, filter }: { readonly utterance: UtteranceView; readonly filter: Filter }) {
  const t = useTranslations('utterance');
  const { versions } = utterance;
  const [first] = versions;
  if (!first) return null;
  // An outlet that names the person tells more than one that only had the office.
  const { speaker } = versions.find((version) => version.speaker.type === 'person') ?? first;
  return (
    <Card label={t('title')}>
      <div dir="auto">
        <blockquote lang="fa" className="max-w-[60rem] border-s-4 border-accent ps-4 text-lg">
          {first.kind === 'direct' ? `«${first.text}»` : first.text}
        </blockquote>
        <div className="mt-2">
          <Byline
            items={[
              <SpeakerLink key="who" speaker={speaker} filter={filter} />,
              <Link
                key="first"
                href={articleHref(filter, first.articleId, { statement: first.seq })}
                prefetch={false}
                className="text-accent underline decoration-dotted underline-offset-4 hover:decoration-solid"
              >
                {t('first', { source: isolateWords(first.source.name) })}
              </Link>,
              <WhenTime key="when" when={first.when} calendar={filter.calendar} />,
            ]}
          />
        </div>
      </div>
      {versions.length > 1 ? (
        <div className="mt-3">
          <SavedDrawing name={t('title')} note={`${speaker.name || first.source.name}: ${beginningOf(first.text)}`}>
            <VersionTimeline versions={versions} calendar={filter.calendar} />
          </SavedDrawing>
        </div>
      ) : (
        <p className="mt-2 text-sm text-muted">{t('alone')}</p>
      )}
    </Card>
  );
}
