/** A person of a story while it is read: `name` is the fullest form so far, `family` its surname. */
export interface Known {
  readonly name: string;
  readonly family: string;
  readonly given: string;
  /** One of the revered, whose bare given name means anybody. */
  readonly blessed: boolean;
}
