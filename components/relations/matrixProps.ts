import type { ReactNode } from 'react';
import type { Filter } from '@/lib/domain/filter';
import type { Matrix } from '@/lib/domain/matrix';
import type { OfOne } from '@/lib/domain/of';
import type { ShareOf, Shown } from './matrixView';

/** How one side of a matrix is shown and what its lines stand for in the address of a number. */
export interface MatrixSide {
  readonly kind: OfOne['kind'];
  /** What the side is: «گوینده», «موضوع». */
  readonly title: string;
  /** A line's name, a link where it has a screen of its own. */
  readonly name: (id: string, name: string) => ReactNode;
}

/** Rows that belong together, under a heading of their own. */
export interface RowGroup {
  readonly title: string;
  readonly ids: readonly string[];
}

/** What a matrix shows, and how. */
export interface MatrixProps {
  readonly matrix: Matrix;
  /** With the unit that is counted. */
  readonly filter: Filter;
  readonly label: string;
  readonly row: MatrixSide;
  readonly column: MatrixSide;
  /** What all numbers are of besides, such as one speaker. */
  readonly of: readonly OfOne[];
  readonly shown: Shown;
  readonly shareOf: ShareOf;
  /** Null where rows stand in one list. */
  readonly groups: readonly RowGroup[] | null;
}
