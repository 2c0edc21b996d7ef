/** An outlet as rows show it. */
export interface SourceRef {
  readonly slug: string;
  readonly name: string;
}
