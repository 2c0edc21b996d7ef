/** The bounds of a password, in characters; the lower one is a length that people can still remember. */
export const PASSWORD_LENGTH = { min: 10, max: 200 } as const;
