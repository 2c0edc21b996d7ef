/** A stretch of a story's body: JavaScript string indices, `end` exclusive, so `body.slice(start, end)` is its text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}
