import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { extractLine } from '@/lib/text/extractLine';

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  if (line.trim() !== '' && !process.stdout.write(`${extractLine(line)}\n`)) await once(process.stdout, 'drain');
}
