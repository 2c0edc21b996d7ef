import type { Corpus } from './corpora';
import type { FoundStory, GoldStory } from './gold';
import { leadIns, matchSpans, sameSpeaker } from './matching';
import { judgePhrases } from './phrases';
import { nameKey, similar } from './similarity';

const cut = (text: string): string => (text.length > 70 ? `${text.slice(0, 70)}…` : text).replaceAll('\n', ' ');

function statementMistakes(gold: GoldStory, found: FoundStory): string[] {
  const said = (story: FoundStory, index: number): string => {
    const statement = story.statements[index];
    return statement ? `${statement.speaker} «${cut(gold.body.slice(statement.start, statement.end))}»` : 'nothing';
  };
  const loose = new Map(matchSpans(gold.statements, found.statements, 0.3));
  const strict = new Map(matchSpans(gold.statements, found.statements, 0.8));
  const [optional, extra] = [leadIns(gold.statements), leadIns(found.statements)];
  const wrong = gold.statements.flatMap((statement, index) => {
    const other = loose.get(index);
    const match = other === undefined ? undefined : found.statements[other];
    if (match && strict.has(index) && sameSpeaker(statement, match)) return [];
    if (!match && optional.has(index)) return [];
    return [`right: ${said(gold, index)} found: ${other === undefined ? 'nothing' : said(found, other)}`];
  });
  const matched = new Set(loose.values());
  const invented = found.statements.flatMap((_, index) =>
    matched.has(index) || extra.has(index) ? [] : [`invented: ${said(found, index)}`],
  );
  return [...wrong, ...invented];
}

function storyMistakes(gold: GoldStory, found: FoundStory): string[] {
  const lines = statementMistakes(gold, found);
  const [right, given] = [gold, found].map((story) => new Map(story.people.map(({ name }) => [nameKey(name), name])));
  if (right && given) {
    for (const [key, name] of right) if (!given.has(key)) lines.push(`person missed: ${name}`);
    for (const [key, name] of given) if (!right.has(key)) lines.push(`person invented: ${name}`);
  }
  for (const field of ['agency', 'via'] as const)
    if (!similar(gold[field] ?? '', found[field] ?? '') && gold[field] !== found[field])
      lines.push(`${field}: right ${gold[field] ?? 'none'}, found ${found[field] ?? 'none'}`);
  const first = found.topics[0];
  if (!first || !gold.topics.includes(first))
    lines.push(`topics: right ${gold.topics.join(' ')}, found ${found.topics.join(' ')}`);
  const { missed, unwanted } = judgePhrases(gold, found);
  lines.push(
    ...missed.map((phrase) => `phrase missed: ${phrase}`),
    ...unwanted.map((phrase) => `no phrase: ${phrase}`),
  );
  return lines;
}

/** What went wrong in the first `limit` stories of a corpus that have a mistake, as lines to print. */
export function mistakes({ name, stories }: Corpus, found: readonly FoundStory[], limit: number): string[] {
  return stories
    .flatMap((story, index) => {
      const other = found[index];
      const lines = other ? storyMistakes(story, other) : [];
      return lines.length > 0 ? [[`\n${name} ${story.id}`, ...lines.map((line) => `  ${line}`)]] : [];
    })
    .slice(0, limit)
    .flat();
}
