import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import type { Piece } from '@/lib/domain/utterance';

const CUT = 'bg-danger-soft text-danger decoration-1';
const ADDED = 'bg-accent-soft text-accent decoration-1 underline-offset-4';

/**
 * A version with what it cut struck out and what it added underlined: told by shape beside colour, and in words to those who
 * hear it. White space between the pieces keeps the letters of neighbours apart.
 */
export function VersionText({ pieces }: { readonly pieces: readonly Piece[] }) {
  return pieces.map((piece, index) => (
    <Fragment key={index}>
      <Stretch piece={piece} />{' '}
    </Fragment>
  ));
}

function Stretch({ piece: { kind, text } }: { readonly piece: Piece }) {
  const t = useTranslations('utterance.mark');
  if (kind === 'same') return <span>{text.trim()}</span>;
  const [Tag, style] = kind === 'cut' ? (['del', CUT] as const) : (['ins', ADDED] as const);
  return (
    <Tag className={`rounded-sm px-0.5 ${style}`}>
      <span className="sr-only">{t(kind)} </span>
      {text.trim()}
      <span className="sr-only"> {t('end')}</span>
    </Tag>
  );
}
