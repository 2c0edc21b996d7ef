/** What a token may do. */
export const TOKEN_SCOPES = ['ingest'] as const;

/** A token that may send stories, without its secret. Instants are ISO 8601 in UTC. */
export interface TokenView {
  readonly id: string;
  readonly name: string;
  readonly createdBy: string | null;
  readonly createdAt: string;
  readonly lastUsedAt: string | null;
  readonly revokedAt: string | null;
}
