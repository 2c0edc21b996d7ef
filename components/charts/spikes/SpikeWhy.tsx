import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { articleHref } from '@/components/lists/addresses';
import { WhenTime } from '@/components/ui/WhenTime';
import { bothOf, ofParam, ofParts, type Of } from '@/lib/domain/of';
import type { Filter } from '@/lib/domain/filter';
import type { ExplainedSpike, SpikeStory } from '@/lib/domain/spikes';
import { formatNumber } from '@/lib/format';
import { evidenceHref } from '../lines';

/** With one decimal, less than this would read as nothing. */
const LEAST_TOLD = 0.1;
const LINK = 'font-medium hover:text-accent hover:underline';

/** A count in words, leading to exactly what it counts. */
function Counted({ filter, of, children }: { filter: Filter; of: Of; children: ReactNode }) {
  return (
    <Link href={evidenceHref(filter, ofParam(of))} prefetch={false} className="font-bold text-accent hover:underline">
      {children}
    </Link>
  );
}

function Row({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div className="grid gap-x-3 sm:grid-cols-[7rem_1fr]">
      <dt className="text-muted">{term}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  );
}

function Story({ story, filter }: { readonly story: SpikeStory; readonly filter: Filter }) {
  return (
    <>
      <bdi className="font-medium">{story.source.name}</bdi> ·{' '}
      <span className="text-muted">
        <WhenTime when={story.when} calendar={filter.calendar} />
      </span>{' '}
      <Link href={articleHref(filter, story.id)} prefetch={false} lang="fa" className={`block ${LINK}`}>
        <bdi>{story.title}</bdi>
      </Link>
    </>
  );
}

/** What sets the day of a spike apart: how much against what, which words, who was first, what was copied, what was said. */
export function SpikeWhy({ spike, why }: ExplainedSpike) {
  const t = useTranslations('spikes');
  const locale = useLocale();
  const { of, filter } = spike;
  const stories: Filter = { ...filter, unit: 'stories' };
  const once: Filter = { ...stories, once: true };
  const { phrases, first, carried, statements } = why;
  const example = statements?.example;
  return (
    <dl className="grid gap-2 text-sm">
      <Row term={t('much')}>
        <Counted filter={filter} of={of}>
          {t(`count.${filter.unit}`, { count: spike.count })}
        </Counted>{' '}
        {t(spike.expected < LEAST_TOLD ? 'usualBelow' : 'usual', {
          expected: formatNumber(Math.max(spike.expected, LEAST_TOLD), locale, 1),
        })}
      </Row>
      {phrases.length > 0 ? (
        <Row term={t('words')}>
          <ul>
            {phrases.map(({ surface, of: words, count }) => (
              <li key={surface}>
                <bdi lang="fa" className="font-medium">
                  «{surface}»
                </bdi>{' '}
                <Counted filter={stories} of={bothOf([...ofParts(of), words])}>
                  {t('in', { count })}
                </Counted>{' '}
                <span className="text-muted">{t('of', { count: why.stories })}</span>
              </li>
            ))}
          </ul>
        </Row>
      ) : null}
      {first ? (
        <Row term={t('first')}>
          <Story story={first} filter={filter} />
        </Row>
      ) : null}
      <Row term={t('copies')}>
        <Counted filter={stories} of={of}>
          {t('count.stories', { count: why.stories })}
        </Counted>{' '}
        {t('inTexts')}{' '}
        <Counted filter={once} of={of}>
          {t('texts', { count: why.texts })}
        </Counted>
        {carried ? (
          <span className="block">
            {t('carried')}{' '}
            <Link href={articleHref(filter, carried.id)} prefetch={false} lang="fa" className={LINK}>
              <bdi>{carried.title}</bdi>
            </Link>{' '}
            <Counted filter={stories} of={bothOf([...ofParts(of), { kind: 'reprints', id: carried.id }])}>
              {t('reprints', { count: carried.reprints })}
            </Counted>
          </span>
        ) : null}
      </Row>
      {statements && example ? (
        <Row term={t('said')}>
          <Link
            href={articleHref(filter, example.articleId, { statement: example.seq })}
            prefetch={false}
            lang="fa"
            dir="auto"
            className="line-clamp-2 hover:text-accent"
          >
            {example.kind === 'direct' ? `«${example.text}»` : example.text}
          </Link>{' '}
          <span className="text-muted">
            <bdi>{example.speaker.name || t('unnamed')}</bdi> ·{' '}
          </span>
          <Counted filter={{ ...filter, unit: 'statements' }} of={statements.of}>
            {t('count.statements', { count: statements.count })}
          </Counted>
        </Row>
      ) : null}
    </dl>
  );
}
