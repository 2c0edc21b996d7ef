import { useLocale } from 'next-intl';
import { direction } from '@/lib/domain/locale';
import { sparklinePath } from './sparklinePath';

const WIDTH = 84;
const HEIGHT = 20;

interface Props {
  readonly values: readonly number[];
  /** A CSS colour. */
  readonly colour: string;
}

/** The course of a count beside its number, which says the same in words; smaller on a phone, never stretched. */
export function Sparkline({ values, colour }: Props) {
  const reversed = direction(useLocale()) === 'rtl';
  return (
    <svg aria-hidden viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="h-auto w-14 shrink-0 sm:w-21">
      <path
        d={sparklinePath(values, WIDTH, HEIGHT, reversed)}
        fill="none"
        stroke={colour}
        strokeWidth="1.5"
        strokeLinejoin="round"
      />
    </svg>
  );
}
