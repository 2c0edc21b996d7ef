/** Which lines a trend has: the `limit` highest counts of the filter, or the ones named. */
export type LineChoice = { readonly limit: number } | { readonly ids: readonly string[] };
