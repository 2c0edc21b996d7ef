/** The look of the small controls at the end of a list's heading. */
export const quietControl =
  'inline-flex items-center gap-1.5 rounded-control px-2 py-0.5 text-xs leading-6 text-muted transition-colors hover:bg-accent-soft hover:text-accent';
