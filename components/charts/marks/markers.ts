/** The corners of a regular shape around 0,0, the first at `turn` degrees from the right, clockwise. */
function polygon(corners: number, radius: number, turn: number): string {
  const points = Array.from({ length: corners }, (_, at) => {
    const angle = ((turn + (360 / corners) * at) * Math.PI) / 180;
    return `${(radius * Math.cos(angle)).toFixed(2)} ${(radius * Math.sin(angle)).toFixed(2)}`;
  });
  return `M${points.join('L')}Z`;
}

function circle(radius: number): string {
  return `M${-radius} 0a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`;
}

function cross(radius: number, turned: boolean): string {
  const [arm, half] = [radius, radius / 2.6];
  const corners = [
    [-half, -arm],
    [half, -arm],
    [half, -half],
    [arm, -half],
    [arm, half],
    [half, half],
    [half, arm],
    [-half, arm],
    [-half, half],
    [-arm, half],
    [-arm, -half],
    [-half, -half],
  ].map(([x = 0, y = 0]) => (turned ? [(x - y) * Math.SQRT1_2, (x + y) * Math.SQRT1_2] : [x, y]));
  return `M${corners.map(([x = 0, y = 0]) => `${x.toFixed(2)} ${y.toFixed(2)}`).join('L')}Z`;
}

/** Shapes of about the same weight, one for each colour: who sees no colours tells lines apart by them. */
const SHAPES: readonly ((radius: number) => string)[] = [
  (radius) => circle(radius),
  (radius) => polygon(4, radius * 1.2, 45),
  (radius) => polygon(3, radius * 1.35, -90),
  (radius) => polygon(4, radius * 1.3, 0),
  (radius) => polygon(3, radius * 1.35, 90),
  (radius) => cross(radius * 1.2, false),
  (radius) => cross(radius * 1.2, true),
  (radius) => polygon(6, radius * 1.15, 0),
];

/** The outline of the marker of the series at `index`, around 0,0; `radius` in CSS pixels. Repeats after eight. */
export function markerPath(index: number, radius: number): string {
  return SHAPES[index % SHAPES.length]?.(radius) ?? '';
}

/** Up to this many buckets every point has its marker; beyond, markers would hide the line. */
const DOTTED = 20;
/** So many markers a line has where it has more points. */
const MARKERS = 8;
/** Up to so many lines colour is enough to tell them apart. */
const TOLD_BY_COLOUR = 3;

/** Whether lines of a chart are told apart by markers as well as by colours. */
export function hasMarkers(lines: number): boolean {
  return lines > TOLD_BY_COLOUR;
}

/** Whether a line shows its marker at a bucket; on different lines at different ones. */
export function showsMarker(line: number, lines: number, bucket: number, buckets: number): boolean {
  if (buckets <= DOTTED) return true;
  const step = Math.ceil(buckets / MARKERS);
  return hasMarkers(lines) && (bucket + Math.round((line * step) / lines)) % step === 0;
}
