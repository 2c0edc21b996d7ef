/** Why a sign-in failed, as far as the reader may know. */
export type SignInFailure =
  { readonly reason: 'wrong' | 'unreachable' } | { readonly reason: 'throttled'; readonly minutes: number };

/** Reads the error code of next-auth: its own word for refused credentials, or ours for a sign-in held back. */
export function signInFailure(code: string | null | undefined): SignInFailure {
  if (code === 'CredentialsSignin') return { reason: 'wrong' };
  const minutes = /^Throttled:(\d{1,3})$/.exec(code ?? '')?.[1];
  return minutes ? { reason: 'throttled', minutes: Number(minutes) } : { reason: 'unreachable' };
}
