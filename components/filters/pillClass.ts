/** The look of a filter: filled when it is set, a dashed outline when it is not. */
export function pillClass(set: boolean): string {
  return `inline-flex max-w-full items-center rounded-full border text-sm leading-7 transition-colors ${
    set
      ? 'border-accent bg-accent-soft text-accent'
      : 'border-dashed border-line text-muted hover:border-muted hover:text-ink'
  }`;
}
