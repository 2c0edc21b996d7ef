import { parseArgs } from 'node:util';
import { allCorpora, fileCorpus, type Corpus, type PhraseCorpus } from '@/evaluation/corpora';
import { readBaseline, writeBaseline } from '@/evaluation/baselineFile';
import { figureKey, figures, phraseFigures, regressions } from '@/evaluation/figures';
import { findAll } from '@/evaluation/found';
import { mistakes } from '@/evaluation/mistakes';
import { findPhrases, phraseMistakes, scorePhrases } from '@/evaluation/personPhrases';
import { labelledPairs } from '@/evaluation/reprints/pairs';
import { reprintFigures, reprintMistakes, scoreReprints } from '@/evaluation/reprints/score';
import { score } from '@/evaluation/score';
import { table, type Column } from '@/evaluation/table';
import { scoreUtterances, statementPairs, utteranceFigures, utteranceMistakes } from '@/evaluation/utterances/score';

const USAGE = 'usage: evaluate [--update] [--errors N] [FILE.jsonl …]';

interface Result extends Column {
  readonly broken: number;
  readonly errors: (limit: number) => string[];
}

function evaluateStories(corpus: Corpus): Result {
  const found = findAll(corpus.stories);
  const scores = score(corpus.stories, found);
  return {
    name: corpus.name,
    stories: scores.stories,
    column: figures(scores),
    broken: scores.brokenSpans,
    errors: (limit) => mistakes(corpus, found, limit),
  };
}

function evaluatePhrases({ name, documents }: PhraseCorpus): Result {
  return {
    name,
    stories: documents.length,
    column: phraseFigures(scorePhrases(documents, documents.map(findPhrases))),
    broken: 0,
    errors: (limit) => phraseMistakes(documents, limit),
  };
}

function evaluate(
  corpora: readonly (Corpus | PhraseCorpus)[],
  { update, errors }: { update: boolean; errors: number },
): boolean {
  const results = corpora.map((corpus) => ('stories' in corpus ? evaluateStories(corpus) : evaluatePhrases(corpus)));
  console.log(table(results));
  if (errors > 0) for (const result of results) console.log(result.errors(errors).join('\n'));
  if (update) writeBaseline(results);
  const baseline = readBaseline();
  const faults = results.flatMap(({ name, column, broken }) => [
    ...regressions(name, column, baseline),
    ...(broken > 0 ? [`${name}: ${broken} statements whose text is not what their range says`] : []),
  ]);
  for (const fault of faults) console.error(fault);
  return faults.length === 0;
}

interface PairResult extends Pick<Column, 'name' | 'column'> {
  /** What was judged, for the heading. */
  readonly pairs: string;
  readonly mistakes: readonly string[];
}

/** How well reprints are told from what only resembles them, on labelled pairs. */
function reprintResult(): PairResult {
  const scores = scoreReprints(labelledPairs());
  return {
    name: 'reprints',
    column: reprintFigures(scores),
    pairs: `${scores.pairs} labelled pairs, ${scores.reprints} of them reprints`,
    mistakes: reprintMistakes(scores),
  };
}

/** The same for versions of one utterance. */
function utteranceResult(): PairResult {
  const scores = scoreUtterances(statementPairs());
  return {
    name: 'utterances',
    column: utteranceFigures(scores),
    pairs: `${scores.pairs} labelled pairs of statements, ${scores.same} of them one utterance`,
    mistakes: utteranceMistakes(scores),
  };
}

function evaluatePairs(result: PairResult, { update, errors }: { update: boolean; errors: number }): boolean {
  console.log(`\n${result.pairs}`);
  for (const figure of result.column) console.log(`${figureKey(figure)}  ${figure.value?.toFixed(1) ?? '–'}`);
  if (errors > 0) console.log(result.mistakes.join('\n'));
  if (update) writeBaseline([result]);
  const faults = regressions(result.name, result.column, readBaseline());
  for (const fault of faults) console.error(fault);
  return faults.length === 0;
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { update: { type: 'boolean', default: false }, errors: { type: 'string', default: '0' } },
  });
  const errors = Number(values.errors);
  if (!Number.isInteger(errors) || errors < 0) throw new Error(`--errors takes a number, not «${values.errors}»`);
  if (values.update && positionals.length > 0)
    throw new Error('--update records the known corpora only; leave out the files');
  const corpora = positionals.length > 0 ? positionals.map(fileCorpus) : allCorpora();
  const options = { update: values.update, errors };
  const pipeline = evaluate(corpora, options);
  const pairs = positionals.length > 0 ? [] : [reprintResult(), utteranceResult()];
  const judged = pairs.map((result) => evaluatePairs(result, options));
  if (!pipeline || judged.includes(false)) process.exitCode = 1;
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  process.exitCode = 2;
}
