import { z } from 'zod';
import { SHOWN, type Shown } from '@/components/relations/matrixView';
import { STRENGTHS, type Strength } from '@/lib/domain/coNamed';
import { speakerId } from '@/lib/domain/filterSchema';
import type { Scope } from '@/lib/domain/scope';
import { getSpeaker, type SpeakerView } from '@/lib/queries/entities/getSpeaker';
import type { SearchParams } from './view';

/** What the address of a screen about relations asks for beside the filter. */
export interface RelationsView {
  readonly show: Shown;
  readonly by: Strength;
  /** Who is in focus; null for nobody. */
  readonly who: SpeakerView | null;
  /** True when the address names somebody whom nobody knows. */
  readonly unknown: boolean;
}

const params = z.object({
  show: z.enum(SHOWN).catch('count'),
  by: z.enum(STRENGTHS).catch('association'),
  who: speakerId.nullable().catch(null),
});

/** Reads the params; values that cannot be read take their defaults. */
export async function readRelations(scope: Scope, searchParams: SearchParams): Promise<RelationsView> {
  const given = await searchParams;
  const { show, by, who } = params.parse({ show: given['show'], by: given['by'], who: given['who'] ?? null });
  const found = who === null ? null : await getSpeaker(scope, who);
  return { show, by, who: found, unknown: given['who'] !== undefined && found === null };
}
