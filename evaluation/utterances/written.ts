import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { pairOf, type StatementPair } from './pair';

const speakers = z.enum(['open', 'other']).optional();
const days = z.coerce.number().int();

function readPair(block: string, same: boolean): StatementPair {
  const [head = '', first, second, ...more] = block.trim().split('\n');
  if (first === undefined || second === undefined || more.length > 0) throw new Error(`«${head}» needs two statements`);
  const [kind = '', rest = ''] = head.split('|').map((part) => part.trim());
  if (rest.startsWith('days ')) return pairOf({ kind, same }, [first, second], { days: days.parse(rest.slice(5)) });
  return pairOf({ kind, same }, [first, second], { speakers: speakers.parse(rest || undefined) ?? 'same' });
}

/** The pairs of a file: a head line `# kind | what differs beside the words`, then the two statements, a line each. */
function readPairs(file: string, same: boolean): StatementPair[] {
  const text = readFileSync(fileURLToPath(new URL(file, import.meta.url)), 'utf8');
  const blocks = text.split(/^# /mu).filter((block) => block.trim().split('\n').length > 2);
  return blocks.map((block) => readPair(block, same));
}

/** The pairs written by hand. Throws on a block that cannot be read, naming it. */
export function writtenPairs(): StatementPair[] {
  return [
    ...readPairs('same.txt', true),
    ...readPairs('other.txt', false),
    ...readPairs('after-same.txt', true),
    ...readPairs('after-other.txt', false),
  ];
}
