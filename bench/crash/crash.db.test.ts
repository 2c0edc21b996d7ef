import { expect, it } from 'vitest';
import { crash } from './crash';

/** In milliseconds, for one that hangs: it starts a database, a worker and a server again and again beside other tests. */
const LIMIT = 600_000;

it(
  'an installation whose parts are killed in an import has every story once, with its facts and counts',
  async () => {
    const lines: string[] = [];
    const say = (line: string) => void lines.push(line);
    const result = await crash({ seed: 4, kills: 6, stories: 300, server: 'handler', say });
    expect(result.faults, lines.join('\n')).toEqual([]);
    expect(result.stored).toBe(300);
    expect(result.groups).toBeGreaterThan(0);
  },
  LIMIT,
);
