import { isAbsolute, join } from 'node:path';
import { parseArgs } from 'node:util';
import { reasonsFor, REASONS, type Reason } from '@/bench/lucene/differences';
import { luceneTokens } from '@/bench/lucene/luceneTokens';
import { storyWords } from '@/bench/lucene/storyWords';
import { AppError } from '@/lib/errors';
import { words } from '@/lib/text/01-normalise';
import { runCommand } from './runtime/command';

const USAGE = `usage: npm run compare-lucene -- FOLDER [--list REASON]
  FOLDER  stories of any kind that is ingested, with 5,000 different words or more
  --list  every word of one reason: ${Object.keys(REASONS).join(', ')}`;
const FEWEST = 5000;
const EXAMPLES = 8;

interface Difference {
  readonly word: string;
  readonly ours: string;
  readonly theirs: string;
}

const shown = ({ word, ours, theirs }: Difference) => `    ${word}: ${ours} | Lucene: ${theirs || '—'}`;

function print(reason: Reason, found: readonly Difference[], list: boolean): void {
  console.log(`${String(found.length).padStart(7)}  ${reason}: ${REASONS[reason]}`);
  const step = Math.max(1, Math.floor(found.length / EXAMPLES));
  for (const difference of list ? found : found.filter((_, i) => i % step === 0).slice(0, EXAMPLES))
    console.log(shown(difference));
}

function readArguments() {
  const { values, positionals } = parseArgs({ options: { list: { type: 'string' } }, allowPositionals: true });
  const [folder] = positionals;
  if (folder === undefined) throw new AppError(USAGE);
  if (values.list !== undefined && !(values.list in REASONS))
    throw new AppError(`No reason «${values.list}».\n${USAGE}`);
  // npm runs scripts in the checkout; a path is meant from where the person is.
  return { folder: isAbsolute(folder) ? folder : join(process.env['INIT_CWD'] ?? '', folder), list: values.list };
}

/** `npm run compare-lucene`: how search reads words otherwise than Lucene, each difference with its reason. */
async function compare(): Promise<void> {
  const { folder, list } = readArguments();
  const asked = await storyWords(folder);
  if (asked.length < FEWEST) throw new AppError(`${folder} has ${asked.length} different words; ${FEWEST} are needed.`);
  const answers = await luceneTokens(asked);
  const byReason = new Map<Reason, Difference[]>();
  const unexplained: Difference[] = [];
  let alike = 0;
  for (const [i, word] of asked.entries()) {
    const lucene = answers[i] ?? { tokens: [], kept: [] };
    const difference = { word, ours: words(word).join(' '), theirs: lucene.kept.join(' ') };
    const reasons = reasonsFor(word, lucene);
    if (reasons === null) unexplained.push(difference);
    else if (reasons.length === 0) alike++;
    for (const reason of reasons ?? []) byReason.set(reason, [...(byReason.get(reason) ?? []), difference]);
  }
  console.log(`${asked.length} different words: ${alike} read alike, ${asked.length - alike} otherwise.`);
  for (const [reason, found] of [...byReason].sort((a, b) => b[1].length - a[1].length))
    print(reason, found, reason === list);
  console.log(`${String(unexplained.length).padStart(7)}  without a reason`);
  for (const difference of unexplained) console.log(shown(difference));
  if (unexplained.length > 0) process.exitCode = 1;
}

await runCommand(compare);
