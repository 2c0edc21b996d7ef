import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { AppError } from '@/lib/errors';

/** What Lucene makes of a word: all tokens, and those that are no stop words. */
export interface LuceneWord {
  readonly tokens: readonly string[];
  readonly kept: readonly string[];
}

const JARS = '/usr/share/java';
const NEEDED = [
  /^lucene\d*-core.*\.jar$/,
  /^lucene-core-8.*\.jar$/,
  /^lucene\d*-analyzers-common.*\.jar$/,
  /^lucene-analyzers-common-8.*\.jar$/,
];
const INSTALL =
  'Install it with «apt-get install liblucene8-java default-jdk-headless», or name the folder of its jars in LUCENE_JARS.';

function classPath(): string {
  const folder = process.env['LUCENE_JARS'] ?? JARS;
  let files: string[] = [];
  try {
    files = readdirSync(folder);
  } catch {
    // No such folder: told below.
  }
  const jars = files.filter((file) => NEEDED.some((pattern) => pattern.test(file)));
  if (!jars.some((file) => file.includes('analyzers')) || !jars.some((file) => file.includes('core')))
    throw new AppError(`Lucene 8 is not in ${folder}. ${INSTALL}`);
  return jars.map((file) => path.join(folder, file)).join(path.delimiter);
}

const split = (tokens: string) => tokens.split(' ').filter(Boolean);

/** The tokens of each word by Lucene's PersianAnalyzer, in the order of the words; throws an AppError without Lucene or a JDK. */
export async function luceneTokens(words: readonly string[]): Promise<LuceneWord[]> {
  const program = path.join(import.meta.dirname, 'PersianTokens.java');
  const java = spawn('java', ['-cp', classPath(), program], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise<number | null>((resolve, reject) => {
    java.on('error', () => reject(new AppError(`There is no JDK: the command «java» was not found. ${INSTALL}`)));
    java.on('close', resolve);
  });
  // A program that ends early closes its input; how it ended is told below.
  java.stdin.on('error', () => undefined);
  java.stdin.end(words.map((word) => `${word}\n`).join(''));
  const [code, out] = await Promise.all([ended, text(java.stdout)]);
  if (code !== 0) throw new AppError(`Java ended with code ${code}. A JDK is needed, not a JRE alone. ${INSTALL}`);
  const lines = out.split('\n').slice(0, words.length);
  if (lines.length < words.length) throw new AppError('Lucene answered fewer words than it was asked.');
  return lines.map((line) => {
    const [tokens = '', kept = ''] = line.split('\t');
    return { tokens: split(tokens), kept: split(kept) };
  });
}
