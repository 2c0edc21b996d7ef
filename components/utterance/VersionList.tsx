import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { articleHref } from '@/components/lists/addresses';
import { Byline } from '@/components/lists/Byline';
import { SourceLink } from '@/components/lists/SourceLink';
import { Chip } from '@/components/ui/Chip';
import { WhenTime } from '@/components/ui/WhenTime';
import type { Filter } from '@/lib/domain/filter';
import type { Piece, UtteranceView, Version } from '@/lib/domain/utterance';
import { formatDelay } from '@/lib/format';
import { changedWords, changesOnly } from './changesOnly';
import { VersionText } from './VersionText';

interface Props {
  readonly utterance: UtteranceView;
  readonly filter: Filter;
  /** Whether unchanged text is left out. */
  readonly brief: boolean;
}

/**
 * The versions of an utterance, earliest first: where, how much later, with which verb, and what each changed. The text of
 * the first stands above the list.
 */
export function VersionList({ utterance: { versions, asked }, filter, brief }: Props) {
  const t = useTranslations('utterance');
  return (
    <ol data-rows aria-label={t('versions')} className="divide-y divide-line">
      {versions.map((version, index) => (
        <li key={`${version.articleId}/${version.seq}`} className="py-3 first:pt-1 last:pb-1">
          <VersionItem
            version={version}
            first={index === 0 ? null : (versions[0] ?? null)}
            opened={version.articleId === asked.articleId && version.seq === asked.seq}
            filter={filter}
            brief={brief}
          />
        </li>
      ))}
    </ol>
  );
}

const changed = (pieces: readonly Piece[]): boolean => pieces.some(({ kind }) => kind !== 'same');

interface ItemProps extends Pick<Props, 'filter' | 'brief'> {
  readonly version: Version;
  /** The version that had it first; null for itself. */
  readonly first: Version | null;
  readonly opened: boolean;
}

function VersionItem({ version, first, opened, filter, brief }: ItemProps) {
  const t = useTranslations('utterance');
  const { pieces, kind, cue, source, when, title } = version;
  return (
    <article dir="auto">
      <div className="flex flex-wrap items-baseline gap-x-2 gap-y-1">
        <span className="font-bold">
          <SourceLink source={source} filter={filter} />
        </span>{' '}
        {first === null ? <Chip tone="accent">{t('badge.first')}</Chip> : <Delay first={first} version={version} />}{' '}
        {version.reprint ? <Chip>{t('badge.reprint')}</Chip> : null} {opened ? <Chip>{t('badge.asked')}</Chip> : null}
      </div>
      {pieces === null || (brief && !changed(pieces)) ? null : (
        <p lang="fa" className="max-w-[60rem] text-lg">
          <VersionText pieces={brief ? changesOnly(pieces) : pieces} />
        </p>
      )}
      {version.against === 'asked' ? <p className="text-sm text-muted">{t('against')}</p> : null}
      <Byline
        items={[
          pieces === null ? null : <Changes key="changes" version={version} />,
          <span key="how">
            <bdi lang="fa">{cue}</bdi> ({t(`badge.${kind}`)})
          </span>,
          <WhenTime key="when" when={when} calendar={filter.calendar} />,
          <Link
            key="story"
            href={articleHref(filter, version.articleId, { statement: version.seq })}
            prefetch={false}
            data-door
            lang="fa"
            className="text-accent underline decoration-dotted underline-offset-4 hover:decoration-solid"
          >
            {title}
          </Link>,
        ]}
      />
    </article>
  );
}

function Delay({ first, version }: { readonly first: Version; readonly version: Version }) {
  const t = useTranslations('utterance.delay');
  const delay = formatDelay(first.when, version.when, useLocale());
  const words = delay.kind === 'after' ? t('after', { delay: delay.text }) : t(delay.kind);
  return <span className="text-sm text-muted">{words}</span>;
}

function Changes({ version }: { readonly version: Version }) {
  const t = useTranslations('utterance');
  const { cut, added } = changedWords(version.pieces ?? []);
  if (cut + added === 0) return t('unchanged');
  const parts = [cut > 0 ? t('cut', { count: cut }) : null, added > 0 ? t('added', { count: added }) : null];
  return <span>{parts.filter((part) => part !== null).join('، ')}</span>;
}
