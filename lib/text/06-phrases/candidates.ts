import type { Range } from '@/lib/domain/range';
import { joinHash } from './joinedHash';
import { RoughCount } from './roughCount';
import type { Unit } from './units';

/** The most units of a phrase. */
const LONGEST = 4;

/** A phrase that a story says more than once. */
export interface Candidate {
  /** Its words as compared, joined. */
  readonly key: string;
  /** Fewest words in any of its spellings. */
  readonly size: number;
  /** How often title and body say it outside the names of offices, places that overlap counted once. */
  readonly times: number;
  readonly inTitle: boolean;
  /** Its places in the body, in order, without overlap. */
  readonly places: readonly Range[];
  /** How often the body spells it how, places whose last word is bound to more left out; 0 for spellings of the title. */
  readonly surfaces: ReadonlyMap<string, number>;
  /** The keys of the shorter phrases within it. */
  readonly parts: ReadonlySet<string>;
}

/** A text with its units. */
export interface UnitText {
  readonly text: string;
  readonly units: readonly Unit[];
}

/** A stretch of units in its text. */
interface Stretch extends UnitText {
  readonly from: number;
  readonly to: number;
  readonly inTitle: boolean;
  readonly aside: boolean;
}

interface Draft {
  size: number;
  times: number;
  inTitle: boolean;
  end: number;
  readonly places: Range[];
  readonly surfaces: Map<string, number>;
  readonly parts: Set<string>;
}

/**
 * A stretch of units that may be a phrase, or another spelling of one; `hash` is of its joined key. It is `aside` where it is a
 * place of a phrase but makes none: in the name of an office, and where its first word belongs to the noun before it.
 */
type Visit = (from: number, to: number, hash: number, aside: boolean) => void;

function eachStretch(units: readonly Unit[], visit: Visit): void {
  for (let from = 0; from < units.length; from++) {
    const first = units[from] as Unit;
    if (!first.word.first) continue;
    const aside = first.aside || (first.word.modifies && units[from - 1]?.run === first.run);
    let hash = first.word.hash;
    for (let at = from; at < from + LONGEST; at++) {
      const unit = units[at];
      if (!unit || unit.run !== first.run) break;
      if (at > from) hash = joinHash(hash, unit.word);
      if (unit.word.last) visit(from, at + 1, hash, aside);
    }
  }
}

/**
 * The phrases that recur in a story. Two stretches are the same when their joined keys are, wherever their words are split.
 * A first pass counts hashes, so that little but what recurs is spelt out. Linear in the number of units.
 */
export function recurring(title: UnitText, body: UnitText): Candidate[] {
  const seen = new RoughCount((title.units.length + body.units.length) * LONGEST);
  for (const { units } of [title, body])
    eachStretch(units, (_from, _to, hash, aside) => {
      if (!aside) seen.add(hash);
    });
  const drafts = new Map<string, Draft>();
  const collect = (where: UnitText, inTitle: boolean): void => {
    eachStretch(where.units, (from, to, hash, aside) => {
      if (seen.twice(hash)) add(drafts, { ...where, from, to, inTitle, aside });
    });
  };
  collect(title, true);
  for (const draft of drafts.values()) draft.end = 0;
  collect(body, false);
  return [...drafts].flatMap(([key, { end: _, ...draft }]) =>
    draft.size > 1 && draft.times > 1 && draft.places.length > 0 && draft.surfaces.size > 0 ? [{ key, ...draft }] : [],
  );
}

function add(drafts: Map<string, Draft>, { text, units, from, to, inTitle, aside }: Stretch): void {
  const key = keyOf(units, from, to);
  const start = (units[from] as Unit).start;
  const { end, word } = units[to - 1] as Unit;
  let size = 0;
  for (let i = from; i < to; i++) size += (units[i] as Unit).size;
  const draft = drafts.get(key) ?? newDraft(size, inTitle, partsOf(units, from, to));
  drafts.set(key, draft);
  if (start < draft.end) return;
  draft.size = Math.min(draft.size, size);
  if (!aside) draft.times++;
  draft.end = end;
  if (!inTitle) draft.places.push({ start, end });
  if (word.linked) return;
  const surface = text.slice(start, end);
  draft.surfaces.set(surface, (draft.surfaces.get(surface) ?? 0) + (inTitle ? 0 : 1));
}

function newDraft(size: number, inTitle: boolean, parts: Set<string>): Draft {
  return { size, times: 0, inTitle, end: 0, places: [], surfaces: new Map(), parts };
}

function keyOf(units: readonly Unit[], from: number, to: number): string {
  let key = '';
  for (let i = from; i < to; i++) key += (units[i] as Unit).word.key;
  return key;
}

function partsOf(units: readonly Unit[], from: number, to: number): Set<string> {
  const parts = new Set<string>();
  for (let start = from; start < to; start++)
    for (let end = start + 1; end <= to; end++) if (end - start < to - from) parts.add(keyOf(units, start, end));
  return parts;
}
