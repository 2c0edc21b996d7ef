/** The request header in which proxy.ts hands a page its own path and query; only for the way back after sign-in. */
export const PATH_HEADER = 'x-rasad-path';
