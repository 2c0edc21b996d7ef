import { segments } from '@/components/article/segments';
import type { Range } from '@/lib/domain/range';

/** Text of a story with its evidence marked. `marks` are string indices into `text`, `end` exclusive. */
export function MarkedText({ text, marks }: { readonly text: string; readonly marks: readonly Range[] }) {
  const pieces = segments(
    { start: 0, end: text.length },
    marks.map(({ start, end }) => ({ start, end, mark: true })),
  );
  return pieces.map(({ start, end, marks: on }) =>
    on.length > 0 ? (
      <mark key={start}>{text.slice(start, end)}</mark>
    ) : (
      <span key={start}>{text.slice(start, end)}</span>
    ),
  );
}
