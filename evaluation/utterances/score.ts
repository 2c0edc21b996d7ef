import { readUtterance, sameUtterance, sketch } from '@/lib/text/08-utterance';
import type { Figure } from '../figures';
import { madePairs } from './made';
import type { StatementPair } from './pair';
import { writtenPairs } from './written';

/** What was found about labelled pairs of statements. */
export interface UtteranceScores {
  readonly pairs: number;
  readonly same: number;
  /** Right answers among the pairs taken for one utterance, and among those that are; from 0 to 1. */
  readonly precision: number;
  readonly recall: number;
  /** The share of the same whose sketches meet: what the index can find. */
  readonly indexed: number;
  readonly mistakes: readonly StatementPair[];
}

/** All labelled pairs. */
export function statementPairs(): StatementPair[] {
  return [...writtenPairs(), ...madePairs()];
}

/** Judges each pair as the ledger would: statements whose sketches meet, and that are compared then. */
export function scoreUtterances(pairs: readonly StatementPair[]): UtteranceScores {
  const judged = pairs.map((pair) => {
    const meet = !new Set(sketch(pair.first.text)).isDisjointFrom(new Set(sketch(pair.second.text)));
    return { pair, meet, taken: meet && sameUtterance(readUtterance(pair.first), readUtterance(pair.second)) };
  });
  const same = judged.filter(({ pair }) => pair.same);
  const taken = judged.filter((one) => one.taken);
  const right = taken.filter(({ pair }) => pair.same).length;
  const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
  return {
    pairs: pairs.length,
    same: same.length,
    precision: share(right, taken.length),
    recall: share(right, same.length),
    indexed: share(same.filter(({ meet }) => meet).length, same.length),
    mistakes: judged.flatMap((one) => (one.taken === one.pair.same ? [] : [one.pair])),
  };
}

const percent = (share: number): number => Math.round(share * 1000) / 10;

/** The scores as figures of the table of results. */
export function utteranceFigures({ precision, recall, indexed }: UtteranceScores): Figure[] {
  return [
    { stage: 'utterances', name: 'precision', value: percent(precision) },
    { stage: 'utterances', name: 'recall', value: percent(recall) },
    { stage: 'utterances', name: 'found by the index', value: percent(indexed) },
  ];
}

/** The mistakes as lines to print. */
export function utteranceMistakes({ mistakes }: UtteranceScores): string[] {
  return mistakes.map(
    ({ kind, same, first, second }) =>
      `utterances: ${same ? 'missed' : 'wrongly found'}: ${kind}: «${first.text}» «${second.text}»`,
  );
}
