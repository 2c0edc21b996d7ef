import { seriesColour } from './lines';
import { hasMarkers, markerPath } from './marks/markers';

interface Props {
  /** The place of the line among those of its chart, from 0, and how many there are. */
  readonly place: number;
  readonly lines: number;
}

/** A sample of a line: its colour and, where there are many, its marker. */
export function Swatch({ place, lines }: Props) {
  const colour = seriesColour(place);
  return (
    <svg aria-hidden width="18" height="10" viewBox="-9 -5 18 10" className="shrink-0 self-center">
      <path d="M-8 0H8" stroke={colour} strokeWidth="2.5" strokeLinecap="round" />
      {hasMarkers(lines) ? (
        <path d={markerPath(place, 3.6)} fill={colour} stroke="var(--card)" strokeWidth="1" />
      ) : null}
    </svg>
  );
}
