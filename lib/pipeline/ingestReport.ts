import type { IngestOutcome } from '@/lib/domain/article';

/** A piece of input that did not go in; `line` counts from 1 and is null where the whole file is meant. */
export interface Rejection {
  readonly file: string;
  readonly line: number | null;
  readonly reason: string;
}

const SHOWN = 50;

/** What the values in a reason hide when rejections are counted: «date "x": too old» and «date "y": too old» are one kind. */
function kindOf(reason: string): string {
  return reason.replace(/"[^"]*"/g, '"…"');
}

/** Counts what becomes of stories. Keeps the first rejections in full and only counts the rest, however many there are. */
export class IngestTally {
  readonly #outcomes: Record<IngestOutcome, number> = { new: 0, updated: 0, known: 0 };
  readonly #shown: Rejection[] = [];
  readonly #others = new Map<string, number>();
  #rejected = 0;
  #passedOver = 0;

  count(outcome: IngestOutcome): void {
    this.#outcomes[outcome] += 1;
  }

  reject(rejection: Rejection): void {
    this.#rejected += 1;
    if (this.#shown.length < SHOWN) this.#shown.push(rejection);
    else this.#others.set(kindOf(rejection.reason), (this.#others.get(kindOf(rejection.reason)) ?? 0) + 1);
  }

  /** Counts what was in the files but is no story. */
  passOver(pieces: number): void {
    this.#passedOver += pieces;
  }

  get stored(): number {
    return this.#outcomes.new + this.#outcomes.updated + this.#outcomes.known;
  }

  get rejected(): number {
    return this.#rejected;
  }

  get read(): number {
    return this.stored + this.#rejected;
  }

  /** The table of counts and, below it, the rejections. */
  report(): string {
    const { new: fresh, updated, known } = this.#outcomes;
    const counts = { read: this.read, new: fresh, updated, 'already known': known, rejected: this.#rejected };
    const besides: Record<string, number> = this.#passedOver === 0 ? {} : { 'passed over': this.#passedOver };
    const rows = Object.entries({ ...counts, ...besides }).map(([name, count]) => [name, count.toLocaleString('en')]);
    return [...align(rows, 1), ...this.#rejectionLines()].join('\n');
  }

  #rejectionLines(): readonly string[] {
    if (this.#rejected === 0) return [];
    const rows = this.#shown.map(({ file, line, reason }) => [file, line === null ? '-' : String(line), reason]);
    const others = [...this.#others]
      .sort((a, b) => b[1] - a[1])
      .map(([kind, count]) => `  ${count.toLocaleString('en')} × ${kind}`);
    const rest =
      others.length === 0
        ? []
        : ['', `${(this.#rejected - SHOWN).toLocaleString('en')} more were rejected:`, ...others];
    return ['', ...align([['FILE', 'LINE', 'REASON'], ...rows], 1), ...rest];
  }
}

/** Rows as lines with aligned columns, two blanks apart; the column of index `right` is aligned right, the last not padded. */
function align(rows: readonly (readonly string[])[], right: number): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const cell = (text: string, column: number, row: readonly string[]) => {
    if (column === right) return text.padStart(widths[column] ?? 0);
    return column === row.length - 1 ? text : text.padEnd(widths[column] ?? 0);
  };
  return rows.map((row) => row.map(cell).join('  '));
}
