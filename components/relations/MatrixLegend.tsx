import { useTranslations } from 'next-intl';
import { SHADES, type Shown } from './matrixView';

const STANDING = [
  { colour: 'var(--under-2)', text: 'farUnder' },
  { colour: 'var(--under-1)', text: 'under' },
  { colour: 'var(--over-1)', text: 'over' },
  { colour: 'var(--over-2)', text: 'farOver' },
] as const;

/** What the colours of a matrix say. */
export function MatrixLegend({ shown }: { readonly shown: Shown }) {
  const t = useTranslations('relations.matrix');
  if (shown === 'count') {
    return (
      <p className="flex items-center gap-1.5 text-xs text-muted">
        {t('few')}{' '}
        {Array.from({ length: SHADES }, (_, index) => (
          <Swatch key={index} colour={`var(--heat-${index + 1})`} />
        ))}{' '}
        {t('many')}
      </p>
    );
  }
  return (
    <>
      <ul className="flex flex-wrap gap-x-4 gap-y-1 text-xs text-muted">
        {STANDING.map(({ colour, text }) => (
          <li key={text} className="flex items-center gap-1.5">
            <Swatch colour={colour} /> {text.toLowerCase().includes('over') ? '▲' : '▼'} {t(text)}
          </li>
        ))}
      </ul>
      <p className="mt-1 text-xs text-muted">{t('expected')}</p>
    </>
  );
}

function Swatch({ colour }: { readonly colour: string }) {
  return <span aria-hidden className="inline-block h-3 w-5 rounded-[3px]" style={{ background: colour }} />;
}
