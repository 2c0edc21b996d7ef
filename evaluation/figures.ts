import type { Prf, Scores } from './score';

/** One line of the table of results: a stage's figure from 0 to 100, rounded to a tenth; null where nothing tests it. */
export interface Figure {
  readonly stage: string;
  readonly name: string;
  readonly value: number | null;
}

const percent = (share: number | null): number | null => (share === null ? null : Math.round(share * 1000) / 10);
const three = (stage: string, name: string, prf: Prf | null): Figure[] => [
  { stage, name: `${name} precision`, value: percent(prf && prf.precision) },
  { stage, name: `${name} recall`, value: percent(prf && prf.recall) },
  { stage, name: `${name} F1`, value: percent(prf && prf.f1) },
];

/** The figures of a corpus in the order of the pipeline's stages. */
export function figures(scores: Scores): Figure[] {
  return [
    ...three('furniture', 'characters', scores.furniture),
    { stage: 'dateline', name: 'agency', value: percent(scores.agency) },
    { stage: 'dateline', name: 'via', value: percent(scores.via) },
    ...three('people', 'names', scores.people),
    ...three('statements', 'spans at 0.3', scores.statements30),
    ...three('statements', 'spans at 0.8', scores.statements80),
    { stage: 'statements', name: 'direct or indirect', value: percent(scores.kinds) },
    { stage: 'speakers', name: 'of matched statements', value: percent(scores.speakers) },
    { stage: 'speakers', name: 'pronoun, role, surname, unspoken', value: percent(scores.anaphora) },
    ...three('speakers', 'statement with speaker', scores.statementsWithSpeaker80),
    { stage: 'topics', name: 'first', value: percent(scores.topicsFirst) },
    ...three('topics', 'all', scores.topics),
    { stage: 'phrases', name: 'recall', value: percent(scores.phrases) },
    { stage: 'phrases', name: 'forbidden left out', value: percent(scores.notPhrases) },
  ];
}

/** The figures of a corpus that tells person phrases only. */
export function phraseFigures(scores: Prf): Figure[] {
  return three('people', 'person phrases', scores);
}

/** A baseline: for each corpus its figures by stage and name. */
export type Baseline = Readonly<Record<string, Readonly<Record<string, number | null>>>>;

export const figureKey = ({ stage, name }: Figure): string => `${stage}: ${name}`;

/** How many points a figure may fall below its baseline. */
const TOLERANCE = 0.5;

/** The figures that fell below their baseline by more than the tolerance, as lines to print. */
export function regressions(corpus: string, now: readonly Figure[], baseline: Baseline): string[] {
  return now.flatMap((figure) => {
    const before = baseline[corpus]?.[figureKey(figure)] ?? null;
    if (before === null || (figure.value !== null && figure.value >= before - TOLERANCE)) return [];
    return [`${corpus}: ${figureKey(figure)} fell from ${before} to ${figure.value ?? 'nothing'}`];
  });
}
