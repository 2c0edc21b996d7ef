/** One word list as it lies on disk: its path below the lexicon folder without `.txt`, and its text. */
export interface WordList {
  readonly name: string;
  readonly text: string;
}

const SPACES = /^\s|\s$|\s{2,}|[^\S \t]/u;
const WEIGHTED = /^([^\t]+)\t(-?\d+(?:\.\d+)?)$/u;

/**
 * The entries of one list in their order: a line each, `#` comments and blank lines left out. A line can carry a weight
 * after a tab. Throws an error that lists every faulty line as `name.txt:line: what is wrong`.
 */
export function readEntries({ name, text }: WordList): readonly string[] {
  const faults: string[] = [];
  const seen = new Map<string, number>();
  const entries: string[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const where = `${name}.txt:${index + 1}`;
    const term = line.split('\t', 1)[0] ?? '';
    const before = seen.get(term);
    if (SPACES.test(line)) faults.push(`${where}: stray white space in «${line}»; remove it`);
    else if (line.includes('\t') && !WEIGHTED.test(line)) faults.push(`${where}: «${line}» must be term, tab, number`);
    else if (before) faults.push(`${where}: «${term}» is already on line ${before}; remove one`);
    seen.set(term, index + 1);
    entries.push(line);
  }
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return entries;
}

/**
 * The TypeScript module that holds all lists. The same lists give the same bytes, in whatever order they come.
 * Throws like {@link readEntries}, with the faults of all lists together.
 */
export function compileLexicon(lists: readonly WordList[]): string {
  const faults: string[] = [];
  const blocks: string[] = [];
  for (const list of [...lists].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    try {
      const entries = readEntries(list).map((entry) => `    ${JSON.stringify(entry)},\n`);
      blocks.push(`  ${JSON.stringify(list.name)}: [\n${entries.join('')}  ],\n`);
    } catch (error) {
      faults.push(error instanceof Error ? error.message : String(error));
    }
  }
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return (
    '// Written by scripts/build-lexicon.ts from the lists in this folder; change those instead.\n' +
    `export const LEXICON = {\n${blocks.join('')}} satisfies Record<string, readonly string[]>;\n`
  );
}
