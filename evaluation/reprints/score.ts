import { findFurniture } from '@/lib/text/02-segment/furniture';
import { isReprint, readText, signature } from '@/lib/text/07-signature';
import type { Figure } from '../figures';
import type { Pair, PairStory } from './pair';

/** What was found about labelled pairs. */
export interface ReprintScores {
  readonly pairs: number;
  readonly reprints: number;
  /** Right answers among the pairs taken for reprints, and among the reprints; from 0 to 1. */
  readonly precision: number;
  readonly recall: number;
  /** The share of reprints whose signatures meet: what the index can find. */
  readonly indexed: number;
  readonly mistakes: readonly Pair[];
}

function read({ title, body }: PairStory, source: string) {
  const furniture = findFurniture(title, body);
  return { hashes: new Set(signature(title, body, furniture)), text: readText({ source, body, furniture }) };
}

/** Judges each pair as the archive would: stories of two outlets that share a part of their signature, and are compared then. */
export function scoreReprints(pairs: readonly Pair[]): ReprintScores {
  const judged = pairs.map((pair) => {
    const [a, b] = [read(pair.first, 'first'), read(pair.second, 'second')];
    const meet = !a.hashes.isDisjointFrom(b.hashes);
    return { pair, meet, taken: meet && isReprint(a.text, b.text) };
  });
  const reprints = judged.filter(({ pair }) => pair.reprint);
  const taken = judged.filter((one) => one.taken);
  const right = taken.filter(({ pair }) => pair.reprint).length;
  const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
  return {
    pairs: pairs.length,
    reprints: reprints.length,
    precision: share(right, taken.length),
    recall: share(right, reprints.length),
    indexed: share(reprints.filter(({ meet }) => meet).length, reprints.length),
    mistakes: judged.flatMap((one) => (one.taken === one.pair.reprint ? [] : [one.pair])),
  };
}

const percent = (share: number): number => Math.round(share * 1000) / 10;

/** The scores as figures of the table of results. */
export function reprintFigures({ precision, recall, indexed }: ReprintScores): Figure[] {
  return [
    { stage: 'reprints', name: 'precision', value: percent(precision) },
    { stage: 'reprints', name: 'recall', value: percent(recall) },
    { stage: 'reprints', name: 'found by the index', value: percent(indexed) },
  ];
}

/** The mistakes as lines to print. */
export function reprintMistakes({ mistakes }: ReprintScores): string[] {
  return mistakes.map(
    ({ kind, name, reprint }) => `reprints: ${reprint ? 'missed' : 'wrongly found'}: ${kind}, ${name}`,
  );
}
