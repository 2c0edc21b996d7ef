/** An account that signs in with a name and a password. */
export interface Account {
  readonly email: string;
  readonly password: string;
}

/** The accounts that every server of the browser tests begins with. The passwords hold there and nowhere else. */
export const ACCOUNTS = {
  admin: { email: 'admin@rasad.local', password: 'e2e-admin-password' },
  analyst: { email: 'analyst@rasad.local', password: 'e2e-analyst-password' },
} as const satisfies Record<string, Account>;

export type AccountName = keyof typeof ACCOUNTS;
