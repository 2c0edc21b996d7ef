import { describe, expect, it } from 'vitest';
import { FetchError } from '@/lib/ingest/fetch/fetchError';
import { failureOf } from './failure';

const status = (code: number, retryAfterSeconds: number | null = null) =>
  failureOf(new FetchError('status', `answers ${code}`, { host: 'avand.example', status: code, retryAfterSeconds }));

describe('a failure', () => {
  it.each([
    [404, 'not-found'],
    [410, 'not-found'],
    [403, 'refused'],
    [429, 'too-many'],
    [503, 'server'],
    [418, 'status'],
  ])('of status %i is %s', (code, kind) => {
    expect(status(code).kind).toBe(kind);
  });

  it('holds a host back as long as it asks, or a minute when it does not answer', () => {
    expect(status(429, 300).holdSeconds).toBe(300);
    expect(status(503).holdSeconds).toBe(60);
    expect(status(404).holdSeconds).toBeNull();
  });

  it('of ours is no fault of the host, and its reason is one short line', () => {
    const failure = failureOf(new Error(`a\nb ${'x'.repeat(900)}`));
    expect(failure).toMatchObject({ kind: 'internal', lasting: false, holdSeconds: null });
    expect(failure.reason).toHaveLength(500);
    expect(failure.reason).not.toContain('\n');
  });
});
