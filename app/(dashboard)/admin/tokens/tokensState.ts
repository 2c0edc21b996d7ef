import { z } from 'zod';

/** What came of the last write on tokens; `issued` carries the new token, for this one answer only. */
export type TokensState =
  | { readonly status: 'idle' }
  | { readonly status: 'issued'; readonly name: string; readonly token: string }
  | { readonly status: 'revoked'; readonly name: string }
  | { readonly status: 'problem'; readonly problem: 'name' | 'unknownToken' };

/** What a form on tokens asks for. */
export const tokensForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('create'), name: z.string().trim().min(1).max(100) }),
  z.object({ intent: z.literal('revoke'), tokenId: z.uuid() }),
]);
