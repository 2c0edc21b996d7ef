import { z } from 'zod';

/** A demo story as its file says it: `day` counts from the first start (-1 is the day before), `time` is Tehran's. */
const headSchema = z.strictObject({
  day: z
    .string()
    .regex(/^-[1-9]\d?$/, 'must be a whole number of days before the first start, from -89 to -1')
    .transform(Number)
    .refine((day) => day >= -89, 'must not be before -89'),
  time: z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'must be a time HH:MM'),
  source: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'must be the slug of an outlet in outlets.json'),
  title: z.string().min(1, 'must not be empty'),
  url: z.url({ protocol: /^https$/, hostname: /\.example$/, error: 'must be an https address under .example' }),
});

type Head = z.infer<typeof headSchema>;
export type DemoStory = Head & { readonly body: string };

const KEYS = ['day', 'time', 'source', 'title', 'url'] as const;

/**
 * Reads one demo story: head lines `key value`, an empty line, the body.
 * @param file The name that messages carry.
 * @param hosts The host of each known outlet by its slug; the address must be at its outlet's.
 * @throws Error `file:line: …` for an unknown, repeated, missing or malformed head line, or an empty body.
 */
export function parseStory(text: string, file: string, hosts: ReadonlyMap<string, string>): DemoStory {
  const lines = text.replace(/\r\n/g, '\n').split('\n');
  const gap = lines.indexOf('');
  if (gap < 0) throw new Error(`${file}:${lines.length}: an empty line must separate the head from the body`);
  const body = lines
    .slice(gap + 1)
    .join('\n')
    .trim();
  if (!body) throw new Error(`${file}:${gap + 1}: the story has no body after its head`);
  return { ...parseHead(lines.slice(0, gap), file, hosts), body };
}

function parseHead(lines: readonly string[], file: string, hosts: ReadonlyMap<string, string>): Head {
  const head = new Map<string, { value: string; line: number }>();
  for (const [index, text] of lines.entries()) {
    const line = index + 1;
    const [, key = '', value = ''] = /^(\S+)\s*(.*)$/.exec(text) ?? [];
    if (!KEYS.some((known) => known === key)) {
      throw new Error(`${file}:${line}: unknown head line ${JSON.stringify(key)}; known are ${KEYS.join(', ')}`);
    }
    if (head.has(key)) throw new Error(`${file}:${line}: ${key} is given twice`);
    head.set(key, { value, line });
  }
  const missing = KEYS.find((key) => !head.has(key));
  if (missing) throw new Error(`${file}:${lines.length}: the head has no ${missing} line`);
  const parsed = headSchema
    .superRefine(({ source, url }, context) => {
      const host = hosts.get(source);
      if (host === undefined) context.addIssue({ code: 'custom', path: ['source'], message: 'is not in outlets.json' });
      else if (new URL(url).hostname !== host) {
        context.addIssue({ code: 'custom', path: ['url'], message: `must be at ${host}, the host of ${source}` });
      }
    })
    .safeParse(Object.fromEntries([...head].map(([key, { value }]) => [key, value])));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const key = String(issue?.path[0]);
  throw new Error(`${file}:${head.get(key)?.line ?? 1}: ${key} ${issue?.message}`);
}
