/** The computed colour of what has none. */
export const TRANSPARENT = 'rgba(0, 0, 0, 0)';
