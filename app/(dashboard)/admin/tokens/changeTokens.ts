'use server';

import { revalidatePath } from 'next/cache';
import { createToken, revokeToken } from '@/lib/admin/tokens';
import { requireRole } from '@/lib/auth';
import { generateToken, hashToken } from '@/lib/auth/apiToken';
import { db } from '@/lib/db/client';
import { tokensForm, type TokensState } from './tokensState';

/** Makes a token for a program or ends one; for administrators. */
export async function changeTokens(_before: TokensState, form: FormData): Promise<TokensState> {
  const scope = await requireRole('admin');
  const parsed = tokensForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return { status: 'problem', problem: 'name' };
  const asked = parsed.data;
  revalidatePath('/admin/tokens');
  if (asked.intent === 'create') {
    const token = generateToken();
    await createToken(db(), scope, { name: asked.name, hash: hashToken(token) });
    return { status: 'issued', name: asked.name, token };
  }
  const name = await revokeToken(db(), scope, asked.tokenId);
  return name === null ? { status: 'problem', problem: 'unknownToken' } : { status: 'revoked', name };
}
