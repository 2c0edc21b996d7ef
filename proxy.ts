import { NextResponse, type NextRequest } from 'next/server';
import { contentSecurityPolicy } from '@/lib/auth/contentSecurityPolicy';
import { PATH_HEADER } from '@/lib/auth/pathHeader';

/**
 * Tells pages their own address, which server components cannot see, so that sign-in can lead back to it, and gives each
 * answer its content security policy, whose nonce Next reads from the request. It guards nothing: each page, route handler
 * and server action asks for the session itself.
 */
export function proxy(request: NextRequest): NextResponse {
  const policy = contentSecurityPolicy(crypto.randomUUID(), process.env.NODE_ENV === 'development');
  const headers = new Headers(request.headers);
  headers.set(PATH_HEADER, request.nextUrl.pathname + request.nextUrl.search);
  headers.set('content-security-policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  return response;
}

export const config = { matcher: ['/((?!_next/|api/).*)'] };
