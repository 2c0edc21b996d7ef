/** A row of a list with the address at which the outlet published its story; null where none is known. */
export type Published<Row> = Row & { readonly url: string | null };
