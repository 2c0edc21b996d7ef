/** Where a picture begins, in the coordinates of the window. */
export type Origin = Pick<DOMRect, 'left' | 'top'>;
